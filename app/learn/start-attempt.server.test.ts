import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { NotFound } from '#app/platform/errors.ts'
import {
  anEnrolledLearner,
  begin,
  countOf,
  courseSlug,
  enrolmentOf,
  inArabic,
  sit,
  storedSummaries,
} from '#tests/support/learning.ts'
import { aLearner, aWorld, type World } from '#tests/support/world.ts'
import { enrol } from './enrol.server.ts'
import { readAttempt } from './read-attempt.server.ts'
import { startAttempt } from './start-attempt.server.ts'
import { withdraw } from './withdraw.server.ts'

let world: World
beforeEach(async () => {
  world = await aWorld()
})
afterEach(() => world.close())

const quiz = { courseSlug, activityId: 'quiz-1' }
const test = { courseSlug, activityId: 'final-test' }

describe('an attempt', () => {
  it('is begun with its questions, and whoever begins it is there', async () => {
    const { learner } = await anEnrolledLearner(world)
    const attemptId = await begin(world, learner, 'final-test')
    expect(await countOf(world, 'attempt_item')).toBe(4)
    const { activities, progress } = await storedSummaries(world, await enrolmentOf(world, learner))
    expect(activities).toMatchObject([{ activityId: 'final-test', state: 'open', attempts: 0 }])
    expect(progress.place).toEqual({ activityId: 'final-test', fragment: '' })
    expect(await readAttempt(world.readingCtx(learner), { attemptId })).toMatchObject({
      attempt: { number: 1, isOpen: true },
    })
  })

  it('is begun once, however often and wherever the button is pressed', async () => {
    const { learner } = await anEnrolledLearner(world)
    const press = () => startAttempt(world.ctx(learner), quiz)
    const [first, second] = await Promise.all([press(), press()])
    expect(second).toEqual(first)
    expect(await press()).toEqual(first)
    expect([await countOf(world, 'attempt'), await countOf(world, 'attempt_item')]).toEqual([1, 2])
  })

  it('stays in the language it was begun in', async () => {
    const { course, learner } = await anEnrolledLearner(world)
    await inArabic(world, course)
    const attemptId = await begin(world, learner, 'final-test', 'ar')
    const { attempt, questions } = await readAttempt(world.readingCtx(learner, 'en'), { attemptId })
    expect(attempt.language).toBe('ar')
    expect(new Set(questions.map((question) => question.language))).toEqual(new Set(['ar']))
  })

  it('in a language its questions do not have is in the course’s first one, and says so', async () => {
    const { learner } = await anEnrolledLearner(world)
    const attemptId = await begin(world, learner, 'final-test', 'ar')
    const { attempt, questions } = await readAttempt(world.readingCtx(learner, 'ar'), { attemptId })
    expect(attempt.language).toBe('en')
    expect(questions[0]?.language).toBe('en')
  })
})

describe('attempts left', () => {
  it('a quiz may be begun as often as one likes, passed or not', async () => {
    const { learner } = await anEnrolledLearner(world)
    for (const how of ['wrong', 'right', 'wrong', 'right'] as const) await sit(world, learner, 'quiz-1', how)
    expect(await startAttempt(world.ctx(learner), quiz)).toMatchObject({ attemptId: expect.any(String) as string })
    expect(await countOf(world, 'attempt')).toBe(5)
  })

  it('a test has its number of attempts and no more', async () => {
    const { learner } = await anEnrolledLearner(world)
    for (let i = 0; i < 3; i++) await sit(world, learner, 'final-test', 'wrong')
    expect(await startAttempt(world.ctx(learner), test)).toMatchObject({
      problem: { key: 'learn.attempts-used-refusal' },
    })
    expect(await countOf(world, 'attempt')).toBe(3)
  })

  it('a test that is passed is not begun again', async () => {
    const { learner } = await anEnrolledLearner(world)
    await sit(world, learner, 'final-test', 'wrong')
    await sit(world, learner, 'final-test', 'right')
    expect(await startAttempt(world.ctx(learner), test)).toMatchObject({ problem: { key: 'learn.passed-refusal' } })
  })
})

describe('who has left the course', () => {
  it('begins nothing; back again, goes on with the open attempt', async () => {
    const { learner } = await anEnrolledLearner(world)
    const attemptId = await begin(world, learner, 'final-test')
    await withdraw(world.ctx(learner), { courseSlug })
    for (const what of [quiz, test]) {
      expect(await startAttempt(world.ctx(learner), what)).toMatchObject({
        problem: { key: 'learn.withdrawn-refusal' },
      })
    }
    await enrol(world.ctx(learner), { courseSlug })
    expect(await startAttempt(world.ctx(learner), test)).toEqual({ attemptId })
  })
})

it('what is no quiz or test of a course of one’s own is not found', async () => {
  const { learner } = await anEnrolledLearner(world)
  for (const activityId of ['lesson-1', 'check-1', 'nothing']) {
    await expect(startAttempt(world.ctx(learner), { courseSlug, activityId })).rejects.toThrow(NotFound)
  }
  await expect(startAttempt(world.ctx(await aLearner(world)), quiz)).rejects.toThrow(NotFound)
})
