import { afterEach, beforeEach, expect, it } from 'vitest'
import { to } from '#app/addresses.ts'
import { NotFound } from '#app/platform/errors.ts'
import {
  anEnrolledLearner,
  courseSlug,
  enrolmentOf,
  eventKinds,
  read,
  sit,
  storedSummaries,
} from '#tests/support/learning.ts'
import { aLearner, aWorld, type World } from '#tests/support/world.ts'
import { completeLesson } from './complete-lesson.server.ts'
import { recordPlace } from './record-place.server.ts'
import { withdraw } from './withdraw.server.ts'

let world: World
beforeEach(async () => {
  world = await aWorld()
})
afterEach(() => world.close())

it('a lesson read to its end is done, and the learner goes on to what comes next', async () => {
  const { learner } = await anEnrolledLearner(world)
  const first = await completeLesson(world.ctx(learner), { courseSlug, lessonId: 'lesson-1' })
  expect(first).toEqual({ next: to.lesson(courseSlug, 'lesson-2') })
  const { activities, progress } = await storedSummaries(world, await enrolmentOf(world, learner))
  expect(activities).toMatchObject([{ activityId: 'lesson-1', state: 'done', doneAt: world.now() }])
  expect(progress).toMatchObject({ done: 1, total: 4, place: { activityId: 'lesson-2', fragment: '' } })
  const second = await completeLesson(world.ctx(learner), { courseSlug, lessonId: 'lesson-2' })
  expect(second).toEqual({ next: to.assessment(courseSlug, 'quiz-1') })
})

it('pressing twice is done once', async () => {
  const { learner } = await anEnrolledLearner(world)
  const press = () => completeLesson(world.ctx(learner), { courseSlug, lessonId: 'lesson-1' })
  expect(await Promise.all([press(), press()])).toEqual([await press(), await press()])
  expect(await eventKinds(world)).toEqual(['enrolment.began', 'lesson.done'])
})

it('a lesson read again stays done since the first time; only the place moves', async () => {
  const { learner } = await anEnrolledLearner(world)
  await read(world, learner, 'lesson-1')
  const since = world.now()
  world.pass(60_000)
  await recordPlace(world.ctx(learner), { courseSlug, activityId: 'lesson-1', fragment: 'heading' })
  await read(world, learner, 'lesson-1')
  expect(await eventKinds(world)).toEqual(['enrolment.began', 'lesson.done', 'place.moved', 'place.moved'])
  const { activities, progress } = await storedSummaries(world, await enrolmentOf(world, learner))
  expect(activities[0]).toMatchObject({ doneAt: since })
  expect(progress.place).toEqual({ activityId: 'lesson-2', fragment: '' })
})

it('the last requirement may be a lesson: the course is completed there and then', async () => {
  const { learner } = await anEnrolledLearner(world)
  await sit(world, learner, 'final-test', 'right')
  await sit(world, learner, 'quiz-1', 'right')
  await read(world, learner, 'lesson-2')
  expect((await enrolmentOf(world, learner)).state).toBe('active')
  await read(world, learner, 'lesson-1')
  expect(await enrolmentOf(world, learner)).toMatchObject({ state: 'completed', completedAt: world.now() })
})

it('who has left the course is told so, and nothing is written', async () => {
  const { learner } = await anEnrolledLearner(world)
  await withdraw(world.ctx(learner), { courseSlug })
  const refusal = await completeLesson(world.ctx(learner), { courseSlug, lessonId: 'lesson-1' })
  expect(refusal).toMatchObject({ problem: { key: 'learn.withdrawn-refusal' } })
  expect(await eventKinds(world)).toEqual(['enrolment.began', 'enrolment.withdrawn'])
})

it('what the course does not have, or is not the learner’s, is not found', async () => {
  const { learner } = await anEnrolledLearner(world)
  for (const lessonId of ['no-such-lesson', 'quiz-1', 'check-1']) {
    await expect(completeLesson(world.ctx(learner), { courseSlug, lessonId })).rejects.toThrow(NotFound)
  }
  const other = world.ctx(await aLearner(world))
  await expect(completeLesson(other, { courseSlug, lessonId: 'lesson-1' })).rejects.toThrow(NotFound)
})
