import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { BadRequest, NotFound } from '#app/platform/errors.ts'
import { anEnrolledLearner, answersTo, begin, countOf, courseSlug, eventKinds, sit } from '#tests/support/learning.ts'
import { aLearner, aWorld, type World } from '#tests/support/world.ts'
import type { GivenAnswer } from './answers-form.ts'
import { enrol } from './enrol.server.ts'
import { readAttempt } from './read-attempt.server.ts'
import { readResult } from './read-result.server.ts'
import { saveResponses } from './save-responses.server.ts'
import { withdraw } from './withdraw.server.ts'

let world: World
beforeEach(async () => {
  world = await aWorld()
})
afterEach(() => world.close())

describe('an answer', () => {
  it('is saved as it is given, and the count of answered questions comes back', async () => {
    const { learner } = await anEnrolledLearner(world)
    const attemptId = await begin(world, learner, 'final-test')
    const answers = await answersTo(world, learner, attemptId, 'right')
    for (const [index, answer] of answers.entries()) {
      world.pass(1000)
      const saved = await saveResponses(world.ctx(learner), { attemptId, answers: [answer] })
      expect(saved).toMatchObject({
        saved: true,
        id: answer.id,
        savedAt: world.now(),
        answered: index + 1,
        questions: 4,
      })
    }
  })

  it('sent twice, or at the same moment from two pages, is one answer', async () => {
    const { learner } = await anEnrolledLearner(world)
    const attemptId = await begin(world, learner, 'quiz-1')
    const answers = await answersTo(world, learner, attemptId, 'right')
    const save = () => saveResponses(world.ctx(learner), { attemptId, answers })
    const [first, second] = await Promise.all([save(), save()])
    expect(second).toEqual(first)
    world.pass(1000)
    expect(await save()).toEqual(first)
    expect(await countOf(world, 'response')).toBe(2)
  })

  it('changed is a new one over the old; both are kept as facts', async () => {
    const { learner } = await anEnrolledLearner(world)
    const attemptId = await begin(world, learner, 'quiz-1')
    await saveResponses(world.ctx(learner), { attemptId, answers: await answersTo(world, learner, attemptId, 'wrong') })
    await saveResponses(world.ctx(learner), { attemptId, answers: await answersTo(world, learner, attemptId, 'right') })
    const { questions } = await readAttempt(world.readingCtx(learner), { attemptId })
    expect(questions.map((question) => [question.value, question.others])).toEqual([
      [{ version: 1, kind: 'single-choice', letter: 'a' }, []],
      [{ version: 1, kind: 'single-choice', letter: 'a' }, []],
    ])
    expect(await countOf(world, 'response')).toBe(4)
  })

  it('is no event: saving moves nothing else', async () => {
    const { learner } = await anEnrolledLearner(world)
    const attemptId = await begin(world, learner, 'quiz-1')
    const before = await eventKinds(world)
    await saveResponses(world.ctx(learner), { attemptId, answers: await answersTo(world, learner, attemptId, 'right') })
    expect(await eventKinds(world)).toEqual(before)
  })
})

it('answers of two devices that did not see each other are both there until submission', async () => {
  const { learner } = await anEnrolledLearner(world)
  const attemptId = await begin(world, learner, 'quiz-1')
  const phone = await answersTo(world, learner, attemptId, 'wrong')
  const laptop = await answersTo(world, learner, attemptId, 'right')
  await saveResponses(world.ctx(learner), { attemptId, answers: phone })
  await saveResponses(world.ctx(learner), { attemptId, answers: laptop })
  const { questions } = await readAttempt(world.readingCtx(learner), { attemptId })
  expect(questions[0]).toMatchObject({ value: { letter: 'a' }, others: [{ letter: 'b' }] })
})

describe('refused', () => {
  it('an answer to a submitted attempt: it says so, and what was graded stays as it was', async () => {
    const { learner } = await anEnrolledLearner(world)
    const opened = await begin(world, learner, 'final-test')
    const late = await answersTo(world, learner, opened, 'wrong')
    const attemptId = await sit(world, learner, 'final-test', 'right')
    expect(attemptId).toBe(opened)
    const before = await readResult(world.readingCtx(learner), { attemptId })
    const refused = await saveResponses(world.ctx(learner), { attemptId, answers: late })
    expect(refused).toEqual({ saved: false, why: 'learn.submitted-refusal' })
    expect(await readResult(world.readingCtx(learner), { attemptId })).toEqual(before)
    expect([await countOf(world, 'response'), await countOf(world, 'grade')]).toEqual([4, 1])
  })

  it('an answer of somebody who has left; what was saved before is there after coming back', async () => {
    const { learner } = await anEnrolledLearner(world)
    const attemptId = await begin(world, learner, 'quiz-1')
    const [first, second] = await answersTo(world, learner, attemptId, 'right')
    await saveResponses(world.ctx(learner), { attemptId, answers: [first!] })
    await withdraw(world.ctx(learner), { courseSlug })
    const refused = await saveResponses(world.ctx(learner), { attemptId, answers: [second!] })
    expect(refused).toEqual({ saved: false, why: 'learn.withdrawn-refusal' })
    await enrol(world.ctx(learner), { courseSlug })
    expect(await readAttempt(world.readingCtx(learner), { attemptId })).toMatchObject({ answered: 1 })
  })

  it.each<[string, Partial<GivenAnswer>]>([
    ['a question that the attempt does not ask', { position: 9 }],
    ['an option that the question does not have', { value: 'z' }],
  ])('%s: nothing of the form is saved', async (_name, wrong) => {
    const { learner } = await anEnrolledLearner(world)
    const attemptId = await begin(world, learner, 'quiz-1')
    const [first, second] = await answersTo(world, learner, attemptId, 'right')
    const answers = [first!, { ...second!, ...wrong }]
    await expect(saveResponses(world.ctx(learner), { attemptId, answers })).rejects.toThrow(BadRequest)
    expect(await countOf(world, 'response')).toBe(0)
  })
})

it('an attempt of somebody else, or of nobody, is not found', async () => {
  const { learner } = await anEnrolledLearner(world)
  const attemptId = await begin(world, learner, 'quiz-1')
  const answers = await answersTo(world, learner, attemptId, 'right')
  const other = await aLearner(world)
  await enrol(world.ctx(other), { courseSlug })
  await expect(saveResponses(world.ctx(other), { attemptId, answers })).rejects.toThrow(NotFound)
  await expect(saveResponses(world.ctx(learner), { attemptId: 'none', answers })).rejects.toThrow(NotFound)
  expect(await countOf(world, 'response')).toBe(0)
})
