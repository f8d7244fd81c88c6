import { afterEach, beforeEach, expect, it } from 'vitest'
import { aMember } from '#tests/support/accounts.ts'
import { aWorld, type World } from '#tests/support/world.ts'
import { readProfile } from './read-profile.server.ts'

let world: World
beforeEach(async () => {
  world = await aWorld()
})
afterEach(() => world.close())

it('shows what was said at sign-up', async () => {
  const actor = await aMember(world)
  expect(await readProfile(world.readingCtx(actor))).toEqual({
    email: 'Amina@Example.org',
    certificateName: 'Amina Diallo',
    country: 'SN',
    institution: 'Ministry of Labour',
    language: 'fr',
  })
})
