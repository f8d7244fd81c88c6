import { afterEach, beforeEach, expect, it } from 'vitest'
import { aLearner, anonymous, aWorld, type World } from '#tests/support/world.ts'
import { readHelp } from './read-help.server.ts'

let world: World
beforeEach(async () => {
  world = await aWorld()
})
afterEach(() => world.close())

const request = '6f1c3b1e-0000-4000-8000-000000000000'

it('takes the page and the number of its request along, and knows the address of whoever is signed in', async () => {
  const learner = await aLearner(world, { email: 'amina@example.org' })
  const help = await readHelp(world.readingCtx(learner), { page: '/learn', request })
  expect(help).toMatchObject({ page: '/learn', request, address: 'amina@example.org' })
})

it('leaves out what is not ours, and never refuses', async () => {
  const help = await readHelp(world.readingCtx(anonymous), { page: 'https://evil.example/', request: 'Amina' })
  expect(help).toMatchObject({ page: null, request: null, address: null })
})

it('every form is a sending of its own', async () => {
  const ctx = world.readingCtx(anonymous)
  expect((await readHelp(ctx, {})).sending).not.toBe((await readHelp(ctx, {})).sending)
})
