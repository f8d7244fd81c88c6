import { afterEach, beforeEach, expect, it } from 'vitest'
import { hours, minutes } from '#app/platform/clock.ts'
import { aMember } from '#tests/support/accounts.ts'
import { withSecondFactor, type WithFactor } from '#tests/support/second-factor.ts'
import { aWorld, type World } from '#tests/support/world.ts'
import { readRecoveryCodes } from './read-recovery-codes.server.ts'

let world: World
let amina: WithFactor
beforeEach(async () => {
  world = await aWorld()
  amina = await withSecondFactor(world, await aMember(world))
})
afterEach(() => world.close())

const read = (actor = amina.actor) => readRecoveryCodes(world.readingCtx(actor))

it('new codes may be looked at again: a line drops, a page is printed twice', async () => {
  expect(await read()).toEqual(amina.recoveryCodes)
  expect(await read()).toEqual(amina.recoveryCodes)
})

it('for an hour, in the session they were made in alone', async () => {
  expect(await read({ ...amina.actor, sessionId: world.services.newId() })).toBeNull()
  world.pass(hours(1) - minutes(1) - 1)
  expect(await read()).not.toBeNull()
  world.pass(1)
  expect(await read()).toBeNull()
})

it('what nobody put away is cleared away after the hour, and works all the same', async () => {
  world.pass(hours(1))
  const { auth, handles } = world.services
  await auth.clearAway(handles.writer, world.now())
  expect(await handles.reader.selectFrom('second_factor').select('sealed_codes').execute()).toEqual([
    { sealed_codes: null },
  ])
  expect(await auth.countRecoveryCodes(handles.reader, amina.actor.accountId)).toBe(10)
})
