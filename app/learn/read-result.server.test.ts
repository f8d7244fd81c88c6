import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { SignedIn } from '#app/domain/access/actor.ts'
import { days } from '#app/platform/clock.ts'
import { NotFound } from '#app/platform/errors.ts'
import { anEnrolledLearner, begin, completeCourse, courseSlug, inArabic, read, sit } from '#tests/support/learning.ts'
import { aTimedLearner } from '#tests/support/timed.ts'
import { aLearner, aWorld, type World } from '#tests/support/world.ts'
import { enrol } from './enrol.server.ts'
import { readResult } from './read-result.server.ts'

let world: World
beforeEach(async () => {
  world = await aWorld()
})
afterEach(() => world.close())

const result = async (learner: SignedIn, attemptId: string) =>
  (await readResult(world.readingCtx(learner), { attemptId }))!

it('there is none while the attempt is open', async () => {
  const { learner } = await anEnrolledLearner(world)
  expect(await result(learner, await begin(world, learner, 'final-test'))).toBeNull()
})

it('says marks over marks, what was needed, and what is missing now', async () => {
  const { learner } = await anEnrolledLearner(world)
  await read(world, learner, 'lesson-1', 'lesson-2')
  const page = await result(learner, await sit(world, learner, 'final-test', 2))
  expect(page).toMatchObject({
    marks: 2,
    maximum: 4,
    needed: 3,
    hasPassed: false,
    left: 2,
    mayTryAgain: true,
    submittedAt: world.now(),
  })
  expect(page.missing.map((one) => one.activityId)).toEqual(['quiz-1', 'final-test'])
  expect(page.questions.map((question) => question.verdict)).toEqual(['right', 'right', 'not-right', 'not-right'])
})

it('every wrong answer says which lesson to read again', async () => {
  const { learner } = await anEnrolledLearner(world)
  const page = await result(learner, await sit(world, learner, 'quiz-1', 'wrong'))
  expect(page.questions.map((question) => question.readAgain)).toEqual(
    Array(2).fill({ lessonId: 'lesson-1', title: 'First lesson' }),
  )
})

describe('the right answers', () => {
  const unveiled = (page: NonNullable<Awaited<ReturnType<typeof readResult>>>) =>
    page.questions.flatMap((question) => question.shown.filter((option) => option.isRight && !option.isChosen))

  it('of a quiz are shown at once', async () => {
    const { learner } = await anEnrolledLearner(world)
    const page = await result(learner, await sit(world, learner, 'quiz-1', 'wrong'))
    expect(page).toMatchObject({ showsKey: true, left: null })
    expect(unveiled(page).map((option) => option.letter)).toEqual(['a', 'a'])
  })

  it('of a test are kept back while another attempt is left, and shown after the last', async () => {
    const { learner } = await anEnrolledLearner(world)
    for (const left of [2, 1]) {
      const page = await result(learner, await sit(world, learner, 'final-test', 'wrong'))
      expect(page).toMatchObject({ left, showsKey: false })
      expect(unveiled(page)).toEqual([])
    }
    const last = await sit(world, learner, 'final-test', 'wrong')
    expect(await result(learner, last)).toMatchObject({ left: 0, mayTryAgain: false, showsKey: true })
    expect(unveiled(await result(learner, last))).not.toEqual([])
  })

  it('of a test are shown once it is passed, for the attempts before too', async () => {
    const { learner } = await anEnrolledLearner(world)
    const first = await sit(world, learner, 'final-test', 'wrong')
    const second = await sit(world, learner, 'final-test', 'right')
    expect(await result(learner, second)).toMatchObject({ hasPassed: true, mayTryAgain: false, showsKey: true })
    expect(await result(learner, first)).toMatchObject({ hasPassed: false, showsKey: true })
  })
})

it('nothing is said of the questions while another attempt is open, and all of it after', async () => {
  const { learner } = await anEnrolledLearner(world)
  const first = await sit(world, learner, 'quiz-1', 'wrong')
  expect(await result(learner, first)).toMatchObject({ isReviewHeld: false })
  await begin(world, learner, 'quiz-1')
  expect(await result(learner, first)).toMatchObject({ isReviewHeld: true, questions: [], marks: 0 })
  await sit(world, learner, 'quiz-1', 'right')
  const after = await result(learner, first)
  expect(after.isReviewHeld).toBe(false)
  expect(after.questions).not.toEqual([])
})

it('the attempt that completes the course leads to the certificate', async () => {
  const { learner } = await anEnrolledLearner(world)
  await completeCourse(world, learner)
  const rows = world.services.handles.reader
  const attempt = await rows
    .selectFrom('attempt')
    .where('activity_id', '=', 'final-test')
    .select('id')
    .executeTakeFirstOrThrow()
  const credential = await rows.selectFrom('credential').select('id').executeTakeFirstOrThrow()
  expect(await result(learner, attempt.id)).toMatchObject({ hasPassed: true, missing: [], credentialId: credential.id })
})

it('read in another language it is the same result, its questions in the language they were asked in', async () => {
  const { learner, course } = await anEnrolledLearner(world)
  await inArabic(world, course)
  const attemptId = await sit(world, learner, 'quiz-1', 'wrong')
  const [english, arabic] = await Promise.all([
    readResult(world.readingCtx(learner, 'en'), { attemptId }),
    readResult(world.readingCtx(learner, 'ar'), { attemptId }),
  ])
  expect(arabic).toMatchObject({ marks: english!.marks, maximum: english!.maximum, attempt: { title: 'اختبار قصير' } })
  expect(arabic!.questions.map((question) => question.promptHtml)).toEqual(
    english!.questions.map((question) => question.promptHtml),
  )
})

it('somebody else’s result is not found', async () => {
  const { learner } = await anEnrolledLearner(world)
  const attemptId = await sit(world, learner, 'quiz-1', 'right')
  const other = await aLearner(world)
  await enrol(world.ctx(other), { courseSlug })
  await expect(readResult(world.readingCtx(other), { attemptId })).rejects.toThrow(NotFound)
})

it('with feedback after the closing the marks are told at once, and what was right after it', async () => {
  const closesAt = new Date(Date.parse(world.now()) + days(7)).toISOString()
  const { learner } = await aTimedLearner(world, { closesAt }, { feedback: 'after-closing' })
  const attemptId = await sit(world, learner, 'final-test', 'right')
  expect(await result(learner, attemptId)).toMatchObject({
    marks: 4,
    hasPassed: true,
    reviewAt: closesAt,
    showsKey: false,
    questions: [],
  })
  world.pass(days(8))
  const after = await result(learner, attemptId)
  expect(after).toMatchObject({ reviewAt: null, showsKey: true })
  expect(after.questions).toHaveLength(4)
})
