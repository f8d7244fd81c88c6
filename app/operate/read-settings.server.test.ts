import { afterEach, beforeEach, expect, it } from 'vitest'
import { noCentre } from '#app/domain/centre/centre.ts'
import { anonymous } from '#app/domain/access/actor.ts'
import { aWorld, type World } from '#tests/support/world.ts'
import { readSettings } from './read-settings.server.ts'

let world: World
beforeEach(async () => {
  world = await aWorld()
})
afterEach(() => world.close())

it('shows the settings in force, and the address that the name of the sender stands before', async () => {
  const page = await readSettings(world.readingCtx(anonymous))
  expect(page).toEqual({ centre: noCentre, senderAddress: 'no-reply@localhost' })
})
