import { afterEach, beforeEach, expect, it } from 'vitest'
import { NotFound } from '#app/platform/errors.ts'
import { anEnrolledLearner, answersTo, begin, courseSlug, inArabic } from '#tests/support/learning.ts'
import { aLearner, aWorld, type World } from '#tests/support/world.ts'
import { enrol } from './enrol.server.ts'
import { readAttempt } from './read-attempt.server.ts'
import { saveResponses } from './save-responses.server.ts'

let world: World
beforeEach(async () => {
  world = await aWorld()
})
afterEach(() => world.close())

it('a new attempt shows its questions, all of them open', async () => {
  const { learner } = await anEnrolledLearner(world)
  const attemptId = await begin(world, learner, 'final-test')
  const page = await readAttempt(world.readingCtx(learner), { attemptId })
  expect(page).toMatchObject({ answered: 0, needed: 3, maximum: 4 })
  expect(page.open.map((one) => [one.position, one.why])).toEqual(
    [1, 2, 3, 4].map((position) => [position, 'unanswered']),
  )
  expect(page.questions.map((question) => question.kind).sort()).toEqual([
    'multiple-response',
    'numeric',
    'single-choice',
    'single-choice',
  ])
  expect(new Set(page.questions.map((question) => question.nextId)).size).toBe(4)
})

it('on another device everything saved is there again, in the same order', async () => {
  const { learner } = await anEnrolledLearner(world)
  const attemptId = await begin(world, learner, 'final-test')
  const before = await readAttempt(world.readingCtx(learner), { attemptId })
  await saveResponses(world.ctx(learner), { attemptId, answers: await answersTo(world, learner, attemptId, 'right') })
  const after = await readAttempt(world.readingCtx(learner), { attemptId })
  expect(after).toMatchObject({ answered: 4, open: [] })
  expect(after.questions.map((question) => question.options)).toEqual(
    before.questions.map((question) => question.options),
  )
  const values = after.questions.map(({ kind, value, savedAt }) => [kind, value, savedAt])
  for (const [kind, value, savedAt] of values) {
    expect([value, savedAt]).toEqual([expect.objectContaining({ kind }), world.now()])
  }
})

it('a number that cannot be read is still open; one emptied again is unanswered', async () => {
  const { learner } = await anEnrolledLearner(world)
  const attemptId = await begin(world, learner, 'final-test')
  const type = async (value: string) => {
    const answers = await answersTo(world, learner, attemptId, 'right')
    const number = answers.find((answer) => answer.value === '249')!
    await saveResponses(world.ctx(learner), { attemptId, answers: [{ ...number, value }] })
    const { open, answered } = await readAttempt(world.readingCtx(learner), { attemptId })
    return [open.find((one) => one.position === number.position)?.why, answered]
  }
  expect(await type('many')).toEqual(['no-number', 1])
  expect(await type('249')).toEqual([undefined, 1])
  expect(await type('')).toEqual(['unanswered', 0])
})

it('switching the language loses nothing: answers, order and questions stay', async () => {
  const { learner, course } = await anEnrolledLearner(world)
  await inArabic(world, course)
  const attemptId = await begin(world, learner, 'final-test', 'ar')
  await saveResponses(world.ctx(learner), { attemptId, answers: await answersTo(world, learner, attemptId, 'right') })
  const [arabic, english] = await Promise.all([
    readAttempt(world.readingCtx(learner, 'ar'), { attemptId }),
    readAttempt(world.readingCtx(learner, 'en'), { attemptId }),
  ])
  const shown = (page: typeof arabic) => page.questions.map(({ nextId: _new, ...question }) => question)
  expect(shown(english)).toEqual(shown(arabic))
  expect([arabic.attempt.title, english.attempt.title]).toEqual(['الاختبار النهائي', 'Final test'])
})

it('nothing of keys or feedback is in it', async () => {
  const { learner } = await anEnrolledLearner(world)
  const attemptId = await begin(world, learner, 'final-test')
  expect(JSON.stringify(await readAttempt(world.readingCtx(learner), { attemptId }))).not.toMatch(
    /Feedback|solution|"right"|"key"/,
  )
})

it('an attempt of somebody in the same course is not found', async () => {
  const { learner } = await anEnrolledLearner(world)
  const attemptId = await begin(world, learner, 'quiz-1')
  const other = await aLearner(world)
  await enrol(world.ctx(other), { courseSlug })
  await expect(readAttempt(world.readingCtx(other), { attemptId })).rejects.toThrow(NotFound)
})
