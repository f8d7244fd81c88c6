import { afterEach, beforeEach, expect, it } from 'vitest'
import type { SignedIn } from '#app/domain/access/actor.ts'
import { NotFound } from '#app/platform/errors.ts'
import { anEnrolledLearner, begin, courseSlug, sit } from '#tests/support/learning.ts'
import { aLearner, aWorld, type World } from '#tests/support/world.ts'
import { readAssessment } from './read-assessment.server.ts'

let world: World
beforeEach(async () => {
  world = await aWorld()
})
afterEach(() => world.close())

const page = (learner: SignedIn, activityId = 'final-test') =>
  readAssessment(world.readingCtx(learner), { courseSlug, activityId })

it('before the first attempt its rules are to be seen', async () => {
  const { learner } = await anEnrolledLearner(world)
  expect(await page(learner)).toMatchObject({
    activity: { title: 'Final test', kind: 'test', standing: 'to-do' },
    questions: 4,
    passMark: 70,
    needed: 3,
    attempts: 3,
    left: 3,
    best: null,
    hasPassed: false,
    begin: 'begin',
    openAttemptId: null,
    past: [],
  })
  expect(await page(learner, 'quiz-1')).toMatchObject({
    questions: 2,
    passMark: 50,
    needed: 1,
    attempts: null,
    left: null,
  })
})

it('an open attempt is gone on with, and is not counted as used', async () => {
  const { learner } = await anEnrolledLearner(world)
  const attemptId = await begin(world, learner, 'final-test')
  expect(await page(learner)).toMatchObject({ begin: 'continue', openAttemptId: attemptId, left: 3, past: [] })
})

it('attempts left and the best so far follow each attempt; the latest stands first', async () => {
  const { learner } = await anEnrolledLearner(world)
  const first = await sit(world, learner, 'final-test', 2)
  const second = await sit(world, learner, 'final-test', 'wrong')
  const { past, ...rest } = await page(learner)
  expect(rest).toMatchObject({ left: 1, best: { marks: 2, maximum: 4 }, hasPassed: false, begin: 'begin' })
  expect(past.map(({ id, number, score }) => [id, number, score.marks])).toEqual([
    [second, 2, 0],
    [first, 1, 2],
  ])
})

it('with no attempt left there is nothing to begin', async () => {
  const { learner } = await anEnrolledLearner(world)
  for (let i = 0; i < 3; i++) await sit(world, learner, 'final-test', 'wrong')
  expect(await page(learner)).toMatchObject({ left: 0, begin: null, hasPassed: false })
})

it('a passed test is over; a passed quiz may be practised', async () => {
  const { learner } = await anEnrolledLearner(world)
  await sit(world, learner, 'final-test', 'right')
  await sit(world, learner, 'quiz-1', 'right')
  expect(await page(learner)).toMatchObject({ hasPassed: true, begin: null, left: 2 })
  expect(await page(learner, 'quiz-1')).toMatchObject({ hasPassed: true, begin: 'begin', left: null })
})

it('one sees one’s own attempts alone; what is no quiz or test is not found', async () => {
  const { learner } = await anEnrolledLearner(world)
  await expect(page(learner, 'lesson-1')).rejects.toThrow(NotFound)
  await expect(page(learner, 'check-1')).rejects.toThrow(NotFound)
  await expect(page(await aLearner(world))).rejects.toThrow(NotFound)
})
