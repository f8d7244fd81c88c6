import { afterEach, beforeEach, expect, it } from 'vitest'
import { anonymous, type SignedIn } from '#app/domain/access/actor.ts'
import { aMember, identityOf, mailsOf, signingIn } from '#tests/support/accounts.ts'
import { auditOf, grantRole, withSecondFactor } from '#tests/support/second-factor.ts'
import { aWorld, type World } from '#tests/support/world.ts'
import { takeOffSecondFactor } from './take-off-second-factor.server.ts'

let world: World
let amina: SignedIn
beforeEach(async () => {
  world = await aWorld()
  amina = await aMember(world)
})
afterEach(() => world.close())

function takeOff(accountId = amina.accountId, by: string | null = null) {
  const { handles, now, newId } = world.services
  return takeOffSecondFactor({ db: handles.writer, now, newId }, { accountId, by, reason: 'lost' })
}

it('who lost phone and codes signs in by her password again; her roles wait, her sessions have ended', async () => {
  await grantRole(world, amina.accountId)
  const { token } = await withSecondFactor(world, amina)
  const grace = await aMember(world, { email: 'grace@example.org' })
  expect(await takeOff(amina.accountId, grace.accountId)).toBe(true)
  expect((await identityOf(world, token)).actor).toEqual(anonymous)
  expect(await signingIn(world)).toMatchObject({ step: 'set-up' })
})

it('the audit names who did it and why, and the owner is told', async () => {
  await withSecondFactor(world, amina)
  const grace = await aMember(world, { email: 'grace@example.org' })
  await takeOff(amina.accountId, grace.accountId)
  expect((await auditOf(world)).at(-1)).toEqual({
    action: 'second-factor.taken-off-by-operator',
    by: grace.accountId,
    reason: 'lost',
  })
  expect((await mailsOf(world)).at(-1)).toMatchObject({ change: 'taken-off-by-operator', accountId: amina.accountId })
})

it('where there is none nothing happens, and nobody is told', async () => {
  const before = (await mailsOf(world)).length
  expect(await takeOff()).toBe(false)
  expect(await auditOf(world)).toEqual([])
  expect(await mailsOf(world)).toHaveLength(before)
})

it('for no account there is nothing to take off', async () => {
  await expect(takeOff(world.services.newId())).rejects.toMatchObject({ code: 'not-found' })
})

it('one’s own is not taken off that way: it would go round password and code', async () => {
  await withSecondFactor(world, amina)
  await expect(takeOff(amina.accountId, amina.accountId)).rejects.toMatchObject({ code: 'not-found' })
  expect(await signingIn(world)).toMatchObject({ step: 'code' })
})
