import { afterEach, beforeEach, expect, it } from 'vitest'
import { to } from '#app/addresses.ts'
import type { SignedIn } from '#app/domain/access/actor.ts'
import {
  anEnrolledLearner,
  answerCheck,
  begin,
  completeCourse,
  courseSlug,
  read,
  sit,
} from '#tests/support/learning.ts'
import { aLearner, aWorld, type World } from '#tests/support/world.ts'
import { enrol } from './enrol.server.ts'
import { findPlaceLeft } from './find-place-left.server.ts'
import { recordPlace } from './record-place.server.ts'
import { withdraw } from './withdraw.server.ts'

let world: World
beforeEach(async () => {
  world = await aWorld()
})
afterEach(() => world.close())

const left = (learner: SignedIn, language: 'en' | 'ar' = 'en') =>
  findPlaceLeft(world.readingCtx(learner, language), { courseSlug })

it('“Continue” leads to the place left, step by step through the course', async () => {
  const { learner } = await anEnrolledLearner(world)
  expect(await left(learner)).toBe(to.lesson(courseSlug, 'lesson-1'))
  await recordPlace(world.ctx(learner), { courseSlug, activityId: 'lesson-1', fragment: 'heading-2' })
  expect(await left(learner)).toBe(to.lesson(courseSlug, 'lesson-1', 'heading-2'))
  await answerCheck(world, learner, true)
  expect(await left(learner)).toBe(to.lesson(courseSlug, 'lesson-1', 'check-check-1'))
  await read(world, learner, 'lesson-1')
  expect(await left(learner)).toBe(to.lesson(courseSlug, 'lesson-2'))
  await read(world, learner, 'lesson-2')
  expect(await left(learner)).toBe(to.assessment(courseSlug, 'quiz-1'))
  const attemptId = await begin(world, learner, 'quiz-1')
  expect(await left(learner)).toBe(to.attempt(attemptId))
  await sit(world, learner, 'quiz-1', 'right')
  expect(await left(learner)).toBe(to.assessment(courseSlug, 'final-test'))
})

it('“Continue” of one thing that is missing leads into it, and into its open attempt', async () => {
  const { learner } = await anEnrolledLearner(world)
  const on = (activityId: string) => findPlaceLeft(world.readingCtx(learner), { courseSlug, activityId })
  await recordPlace(world.ctx(learner), { courseSlug, activityId: 'lesson-1', fragment: 'heading-2' })
  expect(await on('quiz-1')).toBe(to.assessment(courseSlug, 'quiz-1'))
  expect(await on('lesson-1')).toBe(to.lesson(courseSlug, 'lesson-1', 'heading-2'))
  const attemptId = await begin(world, learner, 'quiz-1')
  await recordPlace(world.ctx(learner), { courseSlug, activityId: 'lesson-2', fragment: '' })
  expect(await on('quiz-1')).toBe(to.attempt(attemptId))
  expect(await on('no-such-activity')).toBe(await left(learner))
})

it('another language leads to the same place', async () => {
  const { learner } = await anEnrolledLearner(world)
  await recordPlace(world.ctx(learner, 'ar'), { courseSlug, activityId: 'lesson-2', fragment: 'heading-1' })
  expect(await left(learner, 'en')).toBe(await left(learner, 'ar'))
})

it('after leaving and coming back it is where it was; meanwhile it is the page of the course', async () => {
  const { learner } = await anEnrolledLearner(world)
  await read(world, learner, 'lesson-1')
  await withdraw(world.ctx(learner), { courseSlug })
  expect(await left(learner)).toBe(to.myCourse(courseSlug))
  await enrol(world.ctx(learner), { courseSlug })
  expect(await left(learner)).toBe(to.lesson(courseSlug, 'lesson-2'))
})

it('who has completed the course still has a place in it', async () => {
  const { learner } = await anEnrolledLearner(world)
  await completeCourse(world, learner)
  expect(await left(learner)).toBe(to.assessment(courseSlug, 'final-test'))
})

it('a test without an attempt left is no place to go on while something else is undone', async () => {
  const { learner } = await anEnrolledLearner(world)
  for (let i = 0; i < 3; i++) await sit(world, learner, 'final-test', 'wrong')
  expect(await left(learner)).toBe(to.lesson(courseSlug, 'lesson-1'))
  await read(world, learner, 'lesson-1', 'lesson-2')
  await sit(world, learner, 'quiz-1', 'right')
  expect(await left(learner)).toBe(to.assessment(courseSlug, 'final-test'))
})

it('somebody who is not in the course is led to its page', async () => {
  await anEnrolledLearner(world)
  expect(await left(await aLearner(world))).toBe(to.myCourse(courseSlug))
})
