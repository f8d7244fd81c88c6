import { afterEach, beforeEach, expect, it } from 'vitest'
import { NotFound } from '#app/platform/errors.ts'
import { aCourse, testCourseSlug } from '#tests/support/course.ts'
import { aTrainer } from '#tests/support/trainer.ts'
import { aLearner, aWorld, type World } from '#tests/support/world.ts'
import { getTaughtCourse } from './taught-course.server.ts'

let world: World
beforeEach(async () => {
  world = await aWorld()
})
afterEach(() => world.close())

it('is there for its trainer alone', async () => {
  await aCourse(world)
  const trainer = await aTrainer(world)
  expect((await getTaughtCourse(world.readingCtx(trainer), testCourseSlug)).view.title).toBe('Small course')
  const others = [await aTrainer(world, 'another-course'), await aLearner(world)]
  for (const other of others)
    await expect(getTaughtCourse(world.readingCtx(other), testCourseSlug)).rejects.toThrow(NotFound)
})
