import { describe, expect } from 'vitest'
import { BadRequest, NotFound } from '#app/platform/errors.ts'
import { it } from '#tests/support/it.ts'
import {
  answerCheck,
  checkForm,
  completeCourse,
  countOf,
  courseSlug,
  enrolmentOf,
  storedSummaries,
} from '#tests/support/learning.ts'
import { aLearner } from '#tests/support/world.ts'
import { readCheck } from './read-check.server.ts'
import { startCheckAttempt } from './start-check-attempt.server.ts'
import { submitCheck } from './submit-check.server.ts'
import { withdraw } from './withdraw.server.ts'

const of = { courseSlug, checkId: 'check-1' }
const done = { lessonId: 'lesson-1', checkId: 'check-1' }
const closed = { problem: { key: 'learn.check-closed' } }

describe('a check', () => {
  it('is answered and done, right or wrong; it does not count, and the learner stays in its lesson', async ({
    world,
    learner,
  }) => {
    expect(await submitCheck(world.ctx(learner), await checkForm(world, learner, false))).toEqual(done)
    const { activities, progress } = await storedSummaries(world, await enrolmentOf(world, learner))
    expect(activities).toMatchObject([{ activityId: 'check-1', state: 'done', attempts: 1, bestMarks: 0, maximum: 1 }])
    expect(progress).toMatchObject({ done: 0, place: { activityId: 'lesson-1', fragment: 'check-check-1' } })
  })

  it('sent twice, at the same moment too, is graded once', async ({ world, learner }) => {
    const form = await checkForm(world, learner, true)
    const send = () => submitCheck(world.ctx(learner), form)
    expect(await Promise.all([send(), send()])).toEqual([done, done])
    expect(await send()).toEqual(done)
    const counts = [await countOf(world, 'attempt'), await countOf(world, 'response'), await countOf(world, 'grade')]
    expect(counts).toEqual([1, 1, 1])
  })

  it('answered again in another window with something else is refused; the first answer stands', async ({
    world,
    learner,
  }) => {
    const other = await checkForm(world, learner, false)
    await answerCheck(world, learner, true)
    expect(await submitCheck(world.ctx(learner), other)).toMatchObject(closed)
    expect(await countOf(world, 'response')).toBe(1)
  })

  it('is refused from a page older than the attempt that is open now', async ({ world, learner }) => {
    const old = await checkForm(world, learner, true)
    await answerCheck(world, learner, true)
    await startCheckAttempt(world.ctx(learner), of)
    expect(await submitCheck(world.ctx(learner), old)).toMatchObject(closed)
    expect(await countOf(world, 'grade')).toBe(1)
  })

  it('left unanswered is asked for, beside the question', async ({ world, learner }) => {
    const form = { ...(await checkForm(world, learner, true)), answers: [] }
    expect(await submitCheck(world.ctx(learner), form)).toMatchObject({
      errors: { 'answer.1.value': { key: 'learn.answer-needed' } },
    })
    expect(await countOf(world, 'grade')).toBe(0)
    const { check } = await readCheck(world.readingCtx(learner), of)
    expect(check).toMatchObject({ attemptNumber: 1, reviewed: [] })
  })
})

it('practising after completion is free and takes nothing back', async ({ world, learner }) => {
  await completeCourse(world, learner)
  await answerCheck(world, learner, false)
  expect((await enrolmentOf(world, learner)).state).toBe('completed')
})

it('who has left the course answers nothing', async ({ world, learner }) => {
  const form = await checkForm(world, learner, true)
  await withdraw(world.ctx(learner), { courseSlug })
  expect(await submitCheck(world.ctx(learner), form)).toMatchObject({ problem: { key: 'learn.withdrawn-refusal' } })
  expect(await countOf(world, 'attempt')).toBe(0)
})

it('a form that is not ours is refused whole', async ({ world, learner }) => {
  const form = await checkForm(world, learner, true)
  await expect(submitCheck(world.ctx(learner), { ...form, checkId: 'quiz-1' })).rejects.toThrow(NotFound)
  await expect(submitCheck(world.ctx(await aLearner(world)), form)).rejects.toThrow(NotFound)
  const strange = [{ ...form.answers[0]!, position: 5 }]
  await expect(submitCheck(world.ctx(learner), { ...form, answers: strange })).rejects.toThrow(BadRequest)
  expect(await countOf(world, 'attempt')).toBe(0)
})
