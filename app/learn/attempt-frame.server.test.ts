import { afterEach, beforeEach, expect, it } from 'vitest'
import { NotFound } from '#app/platform/errors.ts'
import { anEnrolledLearner, answerCheck, begin, courseSlug, enrolmentOf, sit } from '#tests/support/learning.ts'
import { aLearner, aWorld, type World } from '#tests/support/world.ts'
import { readAttemptFrame } from './attempt-frame.server.ts'
import { enrol } from './enrol.server.ts'
import { withdraw } from './withdraw.server.ts'

let world: World
beforeEach(async () => {
  world = await aWorld()
})
afterEach(() => world.close())

it('says what it is an attempt at and under which rules, in the reader’s language', async () => {
  const { learner } = await anEnrolledLearner(world)
  await sit(world, learner, 'final-test', 'wrong')
  const attemptId = await begin(world, learner, 'final-test')
  const { view, structure } = await readAttemptFrame(world.readingCtx(learner, 'ar'), attemptId)
  expect(structure.slug).toBe(courseSlug)
  expect(view).toMatchObject({
    number: 2,
    kind: 'test',
    activityId: 'final-test',
    title: 'الاختبار النهائي',
    questions: 4,
    attempts: 3,
    passMark: 70,
    isOpen: true,
    isWithdrawn: false,
    course: { slug: courseSlug, title: 'مقرر صغير', language: 'ar' },
  })
})

it('knows that it is submitted, and that its learner has left', async () => {
  const { learner } = await anEnrolledLearner(world)
  const attemptId = await sit(world, learner, 'quiz-1', 'wrong')
  await withdraw(world.ctx(learner), { courseSlug })
  const { view } = await readAttemptFrame(world.readingCtx(learner), attemptId)
  expect(view).toMatchObject({ kind: 'quiz', attempts: null, isOpen: false, isWithdrawn: true })
})

it('an attempt of somebody else is not found, nor is a check, which has no page of its own', async () => {
  const { learner } = await anEnrolledLearner(world)
  const attemptId = await begin(world, learner, 'quiz-1')
  const other = await aLearner(world)
  await enrol(world.ctx(other), { courseSlug })
  await expect(readAttemptFrame(world.readingCtx(other), attemptId)).rejects.toThrow(NotFound)
  await answerCheck(world, learner, true)
  const { id } = await enrolmentOf(world, learner)
  const rows = world.services.handles.reader
    .selectFrom('attempt')
    .where('enrolment_id', '=', id)
    .where('kind', '=', 'check')
  const check = await rows.select('id').executeTakeFirstOrThrow()
  await expect(readAttemptFrame(world.readingCtx(learner), check.id)).rejects.toThrow(NotFound)
})
