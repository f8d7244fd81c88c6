import { afterEach, beforeEach, expect, it } from 'vitest'
import { NotFound } from '#app/platform/errors.ts'
import { anEnrolledLearner, courseSlug } from '#tests/support/learning.ts'
import { aLearner, aWorld, type World } from '#tests/support/world.ts'
import { readActivityName } from './read-activity-name.server.ts'

let world: World
beforeEach(async () => {
  world = await aWorld()
})
afterEach(() => world.close())

it('an activity has its name in the reader’s language', async () => {
  const { learner } = await anEnrolledLearner(world)
  const what = { courseSlug, activityId: 'quiz-1', kinds: ['quiz' as const, 'test' as const] }
  expect(await readActivityName(world.readingCtx(learner), what)).toMatchObject({
    kind: 'quiz',
    title: 'Quiz',
    language: 'en',
  })
  expect(await readActivityName(world.readingCtx(learner, 'ar'), what)).toMatchObject({
    title: 'اختبار قصير',
    language: 'ar',
  })
})

it('what the page is not for, the course does not have, or is not the learner’s is not found', async () => {
  const { learner } = await anEnrolledLearner(world)
  const lesson = { courseSlug, activityId: 'lesson-1', kinds: ['lesson' as const] }
  await expect(readActivityName(world.readingCtx(learner), { ...lesson, kinds: ['quiz'] })).rejects.toThrow(NotFound)
  await expect(readActivityName(world.readingCtx(learner), { ...lesson, activityId: 'nothing' })).rejects.toThrow(
    NotFound,
  )
  await expect(readActivityName(world.readingCtx(await aLearner(world)), lesson)).rejects.toThrow(NotFound)
})
