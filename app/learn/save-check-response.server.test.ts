import { describe, expect } from 'vitest'
import { NotFound } from '#app/platform/errors.ts'
import { it } from '#tests/support/it.ts'
import { answerCheck, checkForm, countOf, courseSlug, enrolmentOf, storedSummaries } from '#tests/support/learning.ts'
import { aLearner } from '#tests/support/world.ts'
import { readCheck } from './read-check.server.ts'
import { saveCheckResponse } from './save-check-response.server.ts'
import { startCheckAttempt } from './start-check-attempt.server.ts'
import { withdraw } from './withdraw.server.ts'

/** The one question of the check, as its page would send it now. */
async function one(...[world, learner, isRight]: Parameters<typeof checkForm>) {
  const { answers, ...of } = await checkForm(world, learner, isRight)
  return { ...of, answer: answers[0]! }
}

const closed = { saved: false, why: 'learn.check-closed' }

describe('an answer', () => {
  it('begins the check and is saved; the lesson shows it again', async ({ world, learner }) => {
    const form = await one(world, learner, true)
    const saved = await saveCheckResponse(world.ctx(learner), form)
    expect(saved).toMatchObject({ saved: true, id: form.answer.id, savedAt: world.now(), answered: 1, questions: 1 })
    const { check } = await readCheck(world.readingCtx(learner), { courseSlug, checkId: 'check-1' })
    expect(check).toMatchObject({ attemptNumber: 1, questions: [{ value: { letter: 'a' } }], reviewed: [] })
    const { activities } = await storedSummaries(world, await enrolmentOf(world, learner))
    expect(activities).toMatchObject([{ activityId: 'check-1', state: 'open', attempts: 0 }])
  })

  it('sent twice, at the same moment too, is saved once', async ({ world, learner }) => {
    const form = await one(world, learner, true)
    const save = () => saveCheckResponse(world.ctx(learner), form)
    const [first, second] = await Promise.all([save(), save()])
    expect(second).toEqual(first)
    expect(await save()).toEqual(first)
    expect([await countOf(world, 'attempt'), await countOf(world, 'response')]).toEqual([1, 1])
  })
})

describe('refused', () => {
  it('after the check was answered, and nothing of what was graded changes', async ({ world, learner }) => {
    const late = await one(world, learner, false)
    await answerCheck(world, learner, true)
    expect(await saveCheckResponse(world.ctx(learner), late)).toEqual(closed)
    expect(await countOf(world, 'response')).toBe(1)
  })

  it('from a page older than the attempt that is open now: nothing enters that attempt', async ({ world, learner }) => {
    const old = await one(world, learner, false)
    await answerCheck(world, learner, true)
    await startCheckAttempt(world.ctx(learner), { courseSlug, checkId: 'check-1' })
    expect(await saveCheckResponse(world.ctx(learner), old)).toEqual(closed)
    const { check } = await readCheck(world.readingCtx(learner), { courseSlug, checkId: 'check-1' })
    expect(check).toMatchObject({ attemptNumber: 2, questions: [{ value: null }] })
    expect(await countOf(world, 'response')).toBe(1)
  })

  it('to who has left the course', async ({ world, learner }) => {
    const form = await one(world, learner, true)
    await withdraw(world.ctx(learner), { courseSlug })
    expect(await saveCheckResponse(world.ctx(learner), form)).toEqual({ saved: false, why: 'learn.withdrawn-refusal' })
    expect(await countOf(world, 'attempt')).toBe(0)
  })
})

it('a check of a course that is not the learner’s, or no check, is not found', async ({ world, learner }) => {
  const form = await one(world, learner, true)
  await expect(saveCheckResponse(world.ctx(await aLearner(world)), form)).rejects.toThrow(NotFound)
  await expect(saveCheckResponse(world.ctx(learner), { ...form, checkId: 'lesson-1' })).rejects.toThrow(NotFound)
})
