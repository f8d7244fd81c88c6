import { afterEach, beforeEach, expect, it } from 'vitest'
import { NotFound } from '#app/platform/errors.ts'
import { anEnrolledLearner, courseSlug } from '#tests/support/learning.ts'
import { aTrainer } from '#tests/support/trainer.ts'
import { aWorld, type World } from '#tests/support/world.ts'
import { giveExtraTime } from './give-extra-time.server.ts'
import { listExtraTime } from './list-extra-time.server.ts'

let world: World
beforeEach(async () => {
  world = await aWorld()
})
afterEach(() => world.close())

it('names who has more time now, and no longer whose was taken back', async () => {
  const { learner } = await anEnrolledLearner(world)
  const trainer = await aTrainer(world)
  const give = async (percent: number) => {
    world.pass(1000)
    await giveExtraTime(world.ctx(trainer), { courseSlug, email: learner.email, percent, reason: 'Slow line' })
    return (await listExtraTime(world.readingCtx(trainer), { courseSlug })).people
  }
  expect(await give(25)).toMatchObject([{ name: 'Amina Diallo', percent: 25, reason: 'Slow line' }])
  expect(await give(100)).toMatchObject([{ percent: 100 }])
  expect(await give(0)).toEqual([])
})

it('is not there for the trainer of another course', async () => {
  await anEnrolledLearner(world)
  const other = world.readingCtx(await aTrainer(world, 'another-course'))
  await expect(listExtraTime(other, { courseSlug })).rejects.toThrow(NotFound)
})
