import { afterEach, beforeEach, expect, it } from 'vitest'
import { anonymous } from '#app/domain/access/actor.ts'
import { days } from '#app/platform/clock.ts'
import { lastMail, signedUp } from '#tests/support/accounts.ts'
import { aWorld, type World } from '#tests/support/world.ts'
import { confirmAccount } from './confirm-account.server.ts'
import { readConfirmation } from './read-confirmation.server.ts'

let world: World
beforeEach(async () => {
  world = await aWorld()
  await signedUp(world)
})
afterEach(() => world.close())

const look = async () => readConfirmation(world.readingCtx(anonymous), await lastMail(world))

it('looking shows the address and changes nothing, however often', async () => {
  for (let i = 0; i < 3; i++)
    expect(await look()).toEqual({ state: 'waiting', email: 'Amina@Example.org', needsPassword: false })
})

it('a password is asked for where there is none', async () => {
  await signedUp(world, { password: 'somebody else typed these words' })
  expect(await look()).toMatchObject({ needsPassword: true })
})

it('a link that was used, is too old or was made up is over', async () => {
  const { token } = await lastMail(world)
  await confirmAccount(world.ctx(anonymous), { token, password: '' })
  expect(await look()).toEqual({ state: 'over' })
  await signedUp(world, { email: 'late@example.org' })
  world.pass(days(3))
  expect(await look()).toEqual({ state: 'over' })
  expect(await readConfirmation(world.readingCtx(anonymous), { token: 'x'.repeat(43) })).toEqual({ state: 'over' })
})
