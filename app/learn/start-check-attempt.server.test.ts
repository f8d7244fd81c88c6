import { expect } from 'vitest'
import { NotFound } from '#app/platform/errors.ts'
import { it } from '#tests/support/it.ts'
import { answerCheck, countOf, courseSlug, enrolmentOf, storedSummaries } from '#tests/support/learning.ts'
import { aLearner } from '#tests/support/world.ts'
import { readCheck } from './read-check.server.ts'
import { startCheckAttempt } from './start-check-attempt.server.ts'
import { withdraw } from './withdraw.server.ts'

const of = { courseSlug, checkId: 'check-1' }

it('“answer again” gives the check once more, empty, and forgets nothing', async ({ world, learner }) => {
  await answerCheck(world, learner, true)
  expect(await startCheckAttempt(world.ctx(learner), of)).toEqual({ lessonId: 'lesson-1', checkId: 'check-1' })
  const { check } = await readCheck(world.readingCtx(learner), of)
  expect(check).toMatchObject({ attemptNumber: 2, questions: [{ value: null }] })
  await answerCheck(world, learner, false)
  const { activities } = await storedSummaries(world, await enrolmentOf(world, learner))
  expect(activities).toMatchObject([{ attempts: 2, bestMarks: 1, state: 'done' }])
})

it('pressed twice it begins once', async ({ world, learner }) => {
  await answerCheck(world, learner, true)
  const press = () => startCheckAttempt(world.ctx(learner), of)
  await Promise.all([press(), press()])
  await press()
  expect(await countOf(world, 'attempt')).toBe(2)
})

it('as often as one likes', async ({ world, learner }) => {
  for (let i = 0; i < 6; i++) {
    await startCheckAttempt(world.ctx(learner), of)
    await answerCheck(world, learner, i % 2 === 0)
  }
  expect(await countOf(world, 'grade')).toBe(6)
})

it('who has left begins nothing; another course’s check is not found', async ({ world, learner }) => {
  await withdraw(world.ctx(learner), { courseSlug })
  expect(await startCheckAttempt(world.ctx(learner), of)).toMatchObject({ problem: { key: 'learn.withdrawn-refusal' } })
  await expect(startCheckAttempt(world.ctx(learner), { ...of, checkId: 'final-test' })).rejects.toThrow(NotFound)
  await expect(startCheckAttempt(world.ctx(await aLearner(world)), of)).rejects.toThrow(NotFound)
  expect(await countOf(world, 'attempt')).toBe(0)
})
