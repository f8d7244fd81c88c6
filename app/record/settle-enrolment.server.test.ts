import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { findCredentialOfEnrolment } from '#app/data/credentials.server.ts'
import type { SignedIn } from '#app/domain/access/actor.ts'
import {
  anEnrolledLearner,
  answersTo,
  begin,
  completeCourse,
  countOf,
  courseSlug,
  enrolmentOf,
  eventKinds,
  read,
  rebuiltSummaries,
  sit,
  storedSummaries,
  ticking,
} from '#tests/support/learning.ts'
import { aWorld, type World } from '#tests/support/world.ts'
import { completeLesson } from '#app/learn/complete-lesson.server.ts'
import { settleEnrolment } from './settle-enrolment.server.ts'
import { submitAttempt } from '#app/learn/submit-attempt.server.ts'

let world: World
beforeEach(async () => {
  world = await aWorld()
})
afterEach(() => world.close())

async function missing(learner: SignedIn): Promise<string[]> {
  const { progress } = await storedSummaries(world, await enrolmentOf(world, learner))
  return progress.missing.map((one) => `${one.activityId}: ${one.code}`)
}

async function completions() {
  const db = world.services.handles.reader
  const messages = await db.selectFrom('outbox_message').where('kind', '=', 'course-completed').selectAll().execute()
  const events = (await eventKinds(world)).filter((kind) => kind === 'course.completed')
  return { messages, events: events.length, credentials: await countOf(world, 'credential') }
}

describe('what is missing', () => {
  it('shrinks with each requirement that is met, until nothing is', async () => {
    const { learner } = await anEnrolledLearner(world)
    const steps = [await missing(learner)]
    await read(world, learner, 'lesson-1')
    steps.push(await missing(learner))
    await read(world, learner, 'lesson-2')
    await begin(world, learner, 'quiz-1')
    steps.push(await missing(learner))
    await sit(world, learner, 'quiz-1', 'wrong')
    steps.push(await missing(learner))
    await sit(world, learner, 'quiz-1', 'right')
    await sit(world, learner, 'final-test', 2)
    steps.push(await missing(learner))
    await sit(world, learner, 'final-test', 'right')
    steps.push(await missing(learner))
    expect(steps).toEqual([
      ['lesson-1: lesson-unread', 'lesson-2: lesson-unread', 'quiz-1: not-begun', 'final-test: not-begun'],
      ['lesson-2: lesson-unread', 'quiz-1: not-begun', 'final-test: not-begun'],
      ['quiz-1: not-submitted', 'final-test: not-begun'],
      ['quiz-1: not-passed', 'final-test: not-begun'],
      ['final-test: not-passed'],
      [],
    ])
  })

  it('is a test without attempts, when all were used below the pass mark', async () => {
    const { learner } = await anEnrolledLearner(world)
    for (let i = 0; i < 3; i++) await sit(world, learner, 'final-test', 'wrong')
    expect(await missing(learner)).toContain('final-test: attempts-used')
  })
})

describe('the last requirement', () => {
  it('completes the course in its own transaction: state, event, record of the certificate and one mail', async () => {
    const { learner, course } = await anEnrolledLearner(world)
    await read(world, learner, 'lesson-1', 'lesson-2')
    await sit(world, learner, 'quiz-1', 'right')
    expect(await completions()).toEqual({ messages: [], events: 0, credentials: 0 })
    world.pass(60_000)
    await sit(world, learner, 'final-test', 'right')
    const enrolment = await enrolmentOf(world, learner)
    expect(enrolment).toMatchObject({ state: 'completed', completedAt: world.now() })
    const credential = (await findCredentialOfEnrolment(world.services.handles.reader, enrolment.id))!
    expect(credential).toMatchObject({ state: 'unsigned', accountId: learner.accountId, editionId: course.editionId })
    expect(credential.claims).toMatchObject({
      recipientName: 'Amina Diallo',
      titles: { en: 'Small course', ar: 'مقرر صغير' },
      outcomes: { en: ['tell one thing from another'], ar: ['التمييز بين الأشياء'] },
      edition: 1,
      minutes: 60,
      language: 'en',
      completedAt: world.now(),
    })
    const { messages, events, credentials } = await completions()
    expect([messages.length, events, credentials]).toEqual([1, 1, 1])
    expect(JSON.parse(messages[0]!.parameters)).toEqual({
      version: 1,
      courseTitle: 'Small course',
      credentialId: credential.id,
    })
  })

  it.each([
    ['the test before the lessons', ['test', 'lesson-2', 'quiz', 'lesson-1']],
    ['the quiz last', ['lesson-1', 'lesson-2', 'test', 'quiz']],
    ['the lessons backwards', ['lesson-2', 'quiz', 'lesson-1', 'test']],
  ])('may be any: %s', async (_name, order) => {
    const { learner } = await anEnrolledLearner(world)
    for (const [index, step] of order.entries()) {
      expect((await enrolmentOf(world, learner)).state, `before step ${index + 1}`).toBe('active')
      if (step.startsWith('lesson')) await read(world, learner, step)
      else await sit(world, learner, step === 'quiz' ? 'quiz-1' : 'final-test', 'right')
    }
    expect((await enrolmentOf(world, learner)).state).toBe('completed')
    expect(await completions()).toMatchObject({ events: 1, credentials: 1, messages: [{}] })
  })

  it('writes in the language of its learner', async () => {
    const { learner } = await anEnrolledLearner(world)
    await read(world, learner, 'lesson-1', 'lesson-2')
    await sit(world, learner, 'quiz-1', 'right')
    const attemptId = await begin(world, learner, 'final-test')
    const answers = await answersTo(world, learner, attemptId, 'right')
    await submitAttempt(world.ctx(learner, 'ar'), { attemptId, answers, isConfirmed: true })
    const { messages } = await completions()
    expect(messages[0]).toMatchObject({ language: 'ar', account_id: learner.accountId })
    expect(messages[0]!.parameters).toContain('مقرر صغير')
  })
})

describe('afterwards', () => {
  it('practising, or failing a quiz once more, takes nothing back and awards nothing twice', async () => {
    const { learner } = await anEnrolledLearner(world)
    await completeCourse(world, learner)
    const before = await enrolmentOf(world, learner)
    await sit(world, learner, 'quiz-1', 'wrong')
    await read(world, learner, 'lesson-1')
    expect(await enrolmentOf(world, learner)).toEqual(before)
    expect(await completions()).toMatchObject({ events: 1, credentials: 1, messages: [{}] })
    expect(await missing(learner)).toEqual([])
  })

  it('settling again changes nothing', async () => {
    const { learner } = await anEnrolledLearner(world)
    await completeCourse(world, learner)
    const [enrolment, events] = [await enrolmentOf(world, learner), await eventKinds(world)]
    const ctx = world.ctx(learner)
    const before = await storedSummaries(world, enrolment)
    expect(await ctx.db.transaction().execute((tx) => settleEnrolment(ctx, tx, enrolment))).toEqual(before)
    expect(await eventKinds(world)).toEqual(events)
  })
})

it('when the certificate cannot be recorded, nothing of the last step is: it can be done again', async () => {
  const { learner } = await anEnrolledLearner(world)
  await read(world, learner, 'lesson-1', 'lesson-2')
  await sit(world, learner, 'quiz-1', 'right')
  const attemptId = await begin(world, learner, 'final-test')
  const answers = await answersTo(world, learner, attemptId, 'right')
  const nameless = world.ctx({ ...learner, name: '' })
  await expect(submitAttempt(nameless, { attemptId, answers, isConfirmed: true })).rejects.toThrow('recipientName')
  expect(await completions()).toEqual({ messages: [], events: 0, credentials: 0 })
  expect((await enrolmentOf(world, learner)).state).toBe('active')
  await submitAttempt(world.ctx(learner), { attemptId, answers, isConfirmed: true })
  expect(await completions()).toMatchObject({ events: 1, credentials: 1, messages: [{}] })
})

it('what is stored at completion is what the facts come to, on a clock that does not stand still', async () => {
  const { learner } = await anEnrolledLearner(world)
  await sit(world, learner, 'quiz-1', 'right')
  await sit(world, learner, 'final-test', 'right')
  await read(world, learner, 'lesson-1')
  const enrolment = await enrolmentOf(world, learner)
  await completeLesson(ticking(world, learner), { courseSlug, lessonId: 'lesson-2' })
  expect((await enrolmentOf(world, learner)).state).toBe('completed')
  expect(await storedSummaries(world, enrolment)).toEqual(await rebuiltSummaries(world, enrolment))
})
