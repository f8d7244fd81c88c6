import { afterEach, beforeEach, expect, it } from 'vitest'
import { aMember, mailsOf, signingIn } from '#tests/support/accounts.ts'
import { auditOf, grantRole, withSecondFactor } from '#tests/support/second-factor.ts'
import { aWorld, type World } from '#tests/support/world.ts'
import { takeOffEverySecondFactor } from './take-off-every-second-factor.server.ts'

let world: World
beforeEach(async () => {
  world = await aWorld()
})
afterEach(() => world.close())

function takeOff() {
  const { handles, now, newId } = world.services
  return takeOffEverySecondFactor({ db: handles.writer, now, newId }, { reason: 'secret-lost' })
}

it('everybody who has one signs in by the password again, is told, and stands in the audit; others are left alone', async () => {
  const amina = await aMember(world)
  const grace = await aMember(world, { email: 'grace@example.org' })
  const peter = await aMember(world, { email: 'peter@example.org' })
  await grantRole(world, amina.accountId)
  for (const one of [amina, grace]) await withSecondFactor(world, one)
  expect(await signingIn(world)).toMatchObject({ step: 'code' })
  expect(await takeOff()).toBe(2)
  expect(await signingIn(world)).toMatchObject({ step: 'set-up' })
  const told = (await mailsOf(world)).filter((mail) => mail.change === 'taken-off-by-operator')
  expect(told.map((mail) => mail.accountId).sort()).toEqual([amina.accountId, grace.accountId].sort())
  expect(told.some((mail) => mail.accountId === peter.accountId)).toBe(false)
  const entry = { action: 'second-factor.taken-off-by-operator', by: null, reason: 'secret-lost' }
  expect((await auditOf(world)).slice(-2)).toEqual([entry, entry])
})

it('twice is once', async () => {
  await withSecondFactor(world, await aMember(world))
  expect([await takeOff(), await takeOff()]).toEqual([1, 0])
})
