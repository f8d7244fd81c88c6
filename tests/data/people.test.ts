/** People, their roles and what is written down of them, as the operator reads and changes it. */
import { expect, it } from 'vitest'
import { findAccount, reinstateAccount, suspendAccount, updatePrivacyVersion } from '#app/data/accounts.server.ts'
import { insertAuditEntry, listAuditEntries, looked } from '#app/data/audit.server.ts'
import { countPeople, findPerson, listPeople, type PeopleFilter } from '#app/data/people.server.ts'
import { endGrant, holdsRole, insertGrant, isGranted, listEverHolders } from '#app/data/role-grants.server.ts'
import { listFactorOwners } from '#app/data/second-factors.server.ts'
import { endEverySession } from '#app/data/sessions.server.ts'
import { holdAccount } from '#app/data/throttles.server.ts'
import { insertToken, spendToken, voidEveryToken } from '#app/data/tokens.server.ts'
import { days, hours, later } from '#app/platform/clock.ts'
import { aMember } from '#tests/support/accounts.ts'
import { withSecondFactor } from '#tests/support/second-factor.ts'
import { anOperatorAndSomebody } from '#tests/support/staff.ts'
import { aLearner } from '#tests/support/world.ts'
import { onEveryDatabase } from './contract.ts'

onEveryDatabase('people', (world) => {
  const db = () => world().services.handles.writer
  const list = (filter: PeopleFilter = {}) => listPeople(db(), filter, { now: world().now(), limit: 10 })
  const names = async (filter: PeopleFilter) => (await list(filter)).map(({ name }) => name).sort()

  async function grant(accountId: string, until: string | null = null): Promise<string> {
    const made = { id: world().services.newId(), accountId, role: 'trainer' as const, at: world().now() }
    const scope = { scopeKind: 'course' as const, scopeId: 'water', grantedBy: null, reason: 'test' }
    expect(await insertGrant(db(), { ...made, ...scope, until })).toBe(true)
    return made.id
  }

  it.each([
    ['Émilie', ['Émilie Núñez']],
    ['emilie', ['Émilie Núñez']],
    ['NUÑEZ', ['Émilie Núñez']],
    ['nunez', ['Émilie Núñez']],
    ['francois', ['François Çelik']],
    ['ÇEL', ['François Çelik']],
    ['امينة', ['أَمِينَة']],
    ['100%', []],
    ['\\', []],
    ['nobody', []],
  ])('are found by a part of a name, accents or not: %s', async (words, found) => {
    for (const name of ['Émilie Núñez', 'François Çelik', 'أَمِينَة', 'Peter']) await aLearner(world(), { name })
    const everybody = ['Peter', 'François Çelik', 'Émilie Núñez', 'أَمِينَة'].sort()
    expect(await names({ words })).toEqual(words === '\\' ? everybody : found)
  })

  it('are listed by state, role and country, the newest first, and counted', async () => {
    const [first, second] = [await aLearner(world(), { name: 'First' }), await aLearner(world(), { name: 'Second' })]
    await grant(first.accountId)
    await suspendAccount(db(), second.accountId)
    expect((await list()).map(({ name, roles }) => [name, roles])).toEqual([
      ['Second', []],
      ['First', ['trainer']],
    ])
    expect(await names({ role: 'trainer' })).toEqual(['First'])
    expect(await names({ status: 'suspended' })).toEqual(['Second'])
    expect(await names({ country: 'XX' })).toEqual([])
    expect(await names({ before: second.accountId })).toEqual(['First'])
    expect(await countPeople(db())).toEqual({ unconfirmed: 0, active: 1, suspended: 1, erased: 0 })
    expect(await findPerson(db(), first.accountId, world().now())).toMatchObject({ name: 'First', roles: ['trainer'] })
    expect(await findPerson(db(), world().services.newId(), world().now())).toBeNull()
  })

  it('a closed account is opened again once', async () => {
    const { accountId } = await aLearner(world())
    expect(await reinstateAccount(db(), accountId)).toBe(false)
    await suspendAccount(db(), accountId)
    expect([await reinstateAccount(db(), accountId), await reinstateAccount(db(), accountId)]).toEqual([true, false])
    expect((await findAccount(db(), accountId))?.status).toBe('active')
  })

  it('keep the version of the privacy notice they have read', async () => {
    const { accountId } = await aLearner(world())
    await updatePrivacyVersion(db(), accountId, '2027-01-01')
    const { privacy_version } = await db()
      .selectFrom('account')
      .select('privacy_version')
      .where('id', '=', accountId)
      .executeTakeFirstOrThrow()
    expect(privacy_version).toBe('2027-01-01')
  })

  it('hold a role from its first to its last instant', async () => {
    const { accountId } = await aLearner(world())
    const begun = world().now()
    const end = later(begun, days(1))
    await grant(accountId, end)
    const scope = { accountId, role: 'trainer' as const, scopeKind: 'course' as const, scopeId: 'water' }
    const held = async (at: string) => [
      await isGranted(db(), scope, at),
      await holdsRole(db(), accountId, 'trainer', at),
      await isGranted(db(), { ...scope, scopeId: 'air' }, at),
    ]
    expect(await held(later(begun, -1))).toEqual([false, false, false])
    expect(await held(begun)).toEqual([true, true, false])
    expect(await held(later(end, -1))).toEqual([true, true, false])
    expect(await held(end)).toEqual([false, false, false])
  })

  it('who ever held a role stays in the list of those who did', async () => {
    const [one, other] = [await aLearner(world()), await aLearner(world())]
    const id = await grant(one.accountId)
    await grant(other.accountId)
    await endGrant(db(), id, world().now())
    expect(await listEverHolders(db(), 'trainer')).toEqual([one.accountId, other.accountId].sort())
    expect(await listEverHolders(db(), 'issuer')).toEqual([])
  })

  it('with a second factor are known', async () => {
    await aLearner(world())
    const { actor } = await withSecondFactor(world(), await aMember(world()))
    expect(await listFactorOwners(db())).toEqual([actor.accountId])
  })

  it('the audit tells what was done to somebody, the newest first, and leaves out who looked', async () => {
    const { operator, person } = await anOperatorAndSomebody(world())
    const entry = { actorId: operator.accountId, subject: person.accountId, reason: 'page' }
    for (const action of ['account.suspended', looked, 'account.reinstated'])
      await insertAuditEntry(db(), { ...entry, id: world().services.newId(), at: world().now(), action })
    const more = { ...entry, subject: `${person.accountId}:trainer`, action: 'role.granted' }
    await insertAuditEntry(db(), { ...more, id: world().services.newId(), at: later(world().now(), 1) })
    const entries = await listAuditEntries(db(), person.accountId, 10)
    expect(entries.map(({ action }) => action)).toEqual(['role.granted', 'account.reinstated', 'account.suspended'])
    expect(entries[0]).toMatchObject({ actorName: 'Grace Mwende' })
    expect(await listAuditEntries(db(), person.accountId, 1)).toHaveLength(1)
  })

  it('after a restore every session is ended and every unused link void', async () => {
    const { person, sessionsOf } = await anOperatorAndSomebody(world())
    const token = { id: world().services.newId(), kind: 'reset' as const, accountId: person.accountId }
    const expiresAt = later(world().now(), hours(1))
    await insertToken(db(), { ...token, tokenHash: 'hash', expiresAt, at: world().now() })
    await endEverySession(db(), world().now())
    await voidEveryToken(db(), world().now())
    expect(await sessionsOf(person)).toBe(0)
    expect(await spendToken(db(), 'reset', 'hash', world().now())).toBeNull()
  })

  it('holding an account changes nothing of it', async () => {
    const { accountId } = await aLearner(world())
    const before = await findAccount(db(), accountId)
    await db()
      .transaction()
      .execute((tx) => holdAccount(tx, accountId))
    expect(await findAccount(db(), accountId)).toEqual(before)
  })
})
