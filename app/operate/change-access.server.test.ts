import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { findAccount } from '#app/data/accounts.server.ts'
import type { SignedIn } from '#app/domain/access/actor.ts'
import { isRefusal } from '#app/i18n/refusal.ts'
import { NotFound } from '#app/platform/errors.ts'
import { anOperatorAndSomebody, type Staff } from '#tests/support/staff.ts'
import { reinstate, suspend } from './change-access.server.ts'

let staff: Staff
let person: SignedIn
beforeEach(async () => {
  staff = await anOperatorAndSomebody()
  person = staff.person
})
afterEach(() => staff.world.close())

const reader = () => staff.world.services.handles.reader
const ctx = () => staff.world.ctx(staff.operator)
const statusOf = async ({ accountId }: SignedIn) => (await findAccount(reader(), accountId))?.status

describe('an account', () => {
  it('is closed: signed out everywhere, written down; and opened again', async () => {
    await suspend(ctx(), person)
    expect([await statusOf(person), await staff.sessionsOf(person)]).toEqual(['suspended', 0])
    await reinstate(ctx(), person)
    expect(await statusOf(person)).toBe('active')
    expect(await staff.actions()).toEqual([
      ['account.suspended', person.accountId],
      ['account.reinstated', person.accountId],
    ])
  })

  it('closed twice is closed once', async () => {
    await suspend(ctx(), person)
    await suspend(ctx(), person)
    expect(await staff.actions()).toHaveLength(1)
  })

  it('of the operator herself stays open', async () => {
    expect(isRefusal(await suspend(ctx(), staff.operator))).toBe(true)
    expect(await statusOf(staff.operator)).toBe('active')
  })

  it('that does not exist is not found', async () => {
    await expect(suspend(ctx(), { accountId: staff.world.services.newId() })).rejects.toThrow(NotFound)
  })
})
