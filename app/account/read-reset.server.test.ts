import { afterEach, beforeEach, expect, it } from 'vitest'
import { anonymous } from '#app/domain/access/actor.ts'
import { hours, minutes } from '#app/platform/clock.ts'
import { aMember, lastMail } from '#tests/support/accounts.ts'
import { aWorld, type World } from '#tests/support/world.ts'
import { readReset } from './read-reset.server.ts'
import { requestReset } from './request-reset.server.ts'

let world: World
beforeEach(async () => {
  world = await aWorld()
  await aMember(world)
  world.pass(minutes(1))
  await requestReset(world.ctx(anonymous), { email: 'amina@example.org' })
})
afterEach(() => world.close())

const look = async () => readReset(world.readingCtx(anonymous), await lastMail(world))

it('looking shows whose password it is and uses nothing up', async () => {
  for (let i = 0; i < 3; i++) expect(await look()).toEqual({ state: 'waiting', email: 'Amina@Example.org' })
})

it('after an hour it is over', async () => {
  world.pass(hours(1))
  expect(await look()).toEqual({ state: 'over' })
})
