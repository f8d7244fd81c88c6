import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { listGrants } from '#app/data/role-grants.server.ts'
import type { SignedIn } from '#app/domain/access/actor.ts'
import { isRefusal } from '#app/i18n/refusal.ts'
import { days } from '#app/platform/clock.ts'
import { NotFound } from '#app/platform/errors.ts'
import { aCourse } from '#tests/support/course.ts'
import { anOperatorAndSomebody, type Staff } from '#tests/support/staff.ts'
import { endRole, giveRoleBack, grantRole, type GrantInput } from './change-roles.server.ts'

let staff: Staff
let person: SignedIn
beforeEach(async () => {
  staff = await anOperatorAndSomebody()
  person = staff.person
})
afterEach(() => staff.world.close())

const reader = () => staff.world.services.handles.reader
const ctx = () => staff.world.ctx(staff.operator)
const theGrant = async () => (await listGrants(reader(), person.accountId))[0]!

const wish = (more: Partial<GrantInput> = {}): GrantInput => ({
  accountId: person.accountId,
  role: 'coordinator',
  course: '',
  country: 'SN',
  institution: '',
  until: '',
  why: '',
  ...more,
})

describe('a role', () => {
  it('is granted with scope, reason and who did it; the person signs in anew', async () => {
    expect(await grantRole(ctx(), wish({ why: 'letter of 12 March' }))).toEqual({ accountId: person.accountId })
    expect(await listGrants(reader(), person.accountId)).toMatchObject([
      {
        role: 'coordinator',
        scopeKind: 'country',
        scopeId: 'SN',
        until: null,
        by: 'Grace Mwende',
        reason: 'letter of 12 March',
      },
    ])
    expect([await staff.sessionsOf(person), await staff.sessionsOf(staff.operator)]).toEqual([0, 1])
    expect(await staff.actions()).toEqual([['role.granted', `${person.accountId}:coordinator:country:SN`]])
  })

  it('granted to oneself leaves the session one works in', async () => {
    await grantRole(ctx(), wish({ accountId: staff.operator.accountId }))
    expect(await staff.sessionsOf(staff.operator)).toBe(1)
  })

  it('may end on a day, which must not be over', async () => {
    await grantRole(ctx(), wish({ until: '2026-12-31' }))
    expect(await listGrants(reader(), person.accountId)).toMatchObject([{ until: '2026-12-31T23:59:59.999Z' }])
    const late = await grantRole(ctx(), wish({ until: '2026-11-01' }))
    expect(isRefusal(late) && Object.keys(late.errors)).toEqual(['until'])
  })

  it.each(['2027-25-03', '2027-02-31'])('cannot end on %s, a day that no calendar has', async (until) => {
    const refused = await grantRole(ctx(), wish({ until }))
    expect(isRefusal(refused) && refused.errors).toEqual({ until: { key: 'operate.until-wrong' } })
    expect(await listGrants(reader(), person.accountId)).toEqual([])
  })

  it.each(['', '2026-12-31'])('that she has already is not granted again (until: %j)', async (until) => {
    await grantRole(ctx(), wish())
    await staff.signIn({ ...person, sessionId: staff.world.services.newId() })
    const refused = await grantRole(ctx(), wish({ until }))
    expect(isRefusal(refused) && refused.problem).toEqual({ key: 'operate.role-held' })
    expect([await staff.actions(), await staff.sessionsOf(person)]).toMatchObject([{ length: 1 }, 1])
    expect(isRefusal(await grantRole(ctx(), wish({ country: 'TZ' })))).toBe(false)
  })

  it('with a last day is not granted again while it holds, and is afterwards', async () => {
    await grantRole(ctx(), wish({ until: '2026-12-31' }))
    expect(isRefusal(await grantRole(ctx(), wish()))).toBe(true)
    staff.world.pass(days(60))
    expect(isRefusal(await grantRole(ctx(), wish()))).toBe(false)
  })

  it('given back twice is in force once', async () => {
    await grantRole(ctx(), wish())
    const { id: grantId } = await theGrant()
    await endRole(ctx(), { grantId })
    await giveRoleBack(ctx(), { grantId })
    const again = await giveRoleBack(ctx(), { grantId })
    expect(isRefusal(again) && again.problem).toEqual({ key: 'operate.role-held' })
    expect((await staff.actions()).map(([action]) => action)).toEqual(['role.granted', 'role.ended', 'role.granted'])
  })

  it('of a trainer needs a course that exists', async () => {
    await aCourse(staff.world)
    const missing = await grantRole(ctx(), wish({ role: 'trainer', country: '', course: 'no-such-course' }))
    expect(isRefusal(missing) && missing.errors).toEqual({ course: { key: 'operate.course-missing' } })
  })

  it('is ended before its time, and given back', async () => {
    await grantRole(ctx(), wish())
    const grant = await theGrant()
    staff.world.pass(days(1))
    await endRole(ctx(), { grantId: grant.id })
    expect((await theGrant()).until).toBe(staff.world.now())
    staff.world.pass(days(1))
    await giveRoleBack(ctx(), { grantId: grant.id })
    const [back, old] = await listGrants(reader(), person.accountId)
    expect([back?.until, old?.until === null]).toEqual([null, false])
    expect((await staff.actions()).map(([action]) => action)).toEqual(['role.granted', 'role.ended', 'role.granted'])
  })

  it('given back has the last day it had, unless that is over', async () => {
    await grantRole(ctx(), wish({ until: '2026-12-31' }))
    const { id: grantId } = await theGrant()
    await endRole(ctx(), { grantId })
    staff.world.pass(days(1))
    await giveRoleBack(ctx(), { grantId })
    const back = await theGrant()
    expect(back).toMatchObject({ until: '2026-12-31T23:59:59.999Z', ended: null })
    await endRole(ctx(), { grantId: back.id })
    staff.world.pass(days(59))
    const over = await giveRoleBack(ctx(), { grantId: back.id })
    expect(isRefusal(over) && over.problem).toEqual({ key: 'operate.last-day-over' })
    expect(await listGrants(reader(), person.accountId)).toHaveLength(2)
  })

  it('that ran out by itself is not given back', async () => {
    await grantRole(ctx(), wish({ until: '2026-12-31' }))
    const { id: grantId } = await theGrant()
    staff.world.pass(days(400))
    const refused = await giveRoleBack(ctx(), { grantId })
    expect(isRefusal(refused) && refused.problem).toEqual({ key: 'operate.not-ended' })
    expect((await theGrant()).id).toBe(grantId)
  })

  it('of the only operator stays', async () => {
    const [grant] = await listGrants(reader(), staff.operator.accountId)
    expect(isRefusal(await endRole(ctx(), { grantId: grant!.id }))).toBe(true)
    await grantRole(ctx(), wish({ role: 'operator', country: '' }))
    expect(isRefusal(await endRole(ctx(), { grantId: grant!.id }))).toBe(false)
  })

  it('that does not exist is not found', async () => {
    await expect(endRole(ctx(), { grantId: staff.world.services.newId() })).rejects.toThrow(NotFound)
  })
})
