/** What two windows, two devices or two impatient presses do at the same moment: the same as one. */
import { expect, it } from 'vitest'
import { completeLesson } from '#app/learn/complete-lesson.server.ts'
import { enrol } from '#app/learn/enrol.server.ts'
import { saveResponses } from '#app/learn/save-responses.server.ts'
import { startAttempt } from '#app/learn/start-attempt.server.ts'
import { submitAttempt } from '#app/learn/submit-attempt.server.ts'
import { submitCheck } from '#app/learn/submit-check.server.ts'
import { withdraw } from '#app/learn/withdraw.server.ts'
import { aCourse } from '#tests/support/course.ts'
import {
  anEnrolledLearner,
  answersTo,
  begin,
  checkForm,
  countOf,
  courseSlug,
  enrolmentOf,
  eventKinds,
  read,
  rebuiltSummaries,
  sit,
  storedSummaries,
} from '#tests/support/learning.ts'
import { aLearner } from '#tests/support/world.ts'
import { onEveryDatabase } from './contract.ts'

/** Does the same several times at once. */
function together<T>(act: () => Promise<T>): Promise<T[]> {
  return Promise.all(Array.from({ length: 4 }, act))
}

onEveryDatabase('at the same moment', (world) => {
  it('enrolling is enrolling once', async () => {
    await aCourse(world())
    const ctx = world().ctx(await aLearner(world()))
    await together(() => enrol(ctx, { courseSlug }))
    expect(await countOf(world(), 'enrolment')).toBe(1)
    expect(await eventKinds(world())).toEqual(['enrolment.began'])
  })

  it('leaving is leaving once', async () => {
    const { learner } = await anEnrolledLearner(world())
    expect(await together(() => withdraw(world().ctx(learner), { courseSlug }))).toEqual([null, null, null, null])
    expect(await eventKinds(world())).toEqual(['enrolment.began', 'enrolment.withdrawn'])
  })

  it('beginning is one attempt, whose id everybody gets', async () => {
    const { learner } = await anEnrolledLearner(world())
    const begun = await together(() => startAttempt(world().ctx(learner), { courseSlug, activityId: 'final-test' }))
    expect(new Set(begun.map((one) => JSON.stringify(one))).size).toBe(1)
    expect([await countOf(world(), 'attempt'), await countOf(world(), 'attempt_item')]).toEqual([1, 4])
  })

  it('the same answers are saved once', async () => {
    const { learner } = await anEnrolledLearner(world())
    const attemptId = await begin(world(), learner, 'final-test')
    const answers = await answersTo(world(), learner, attemptId, 'right')
    const saved = await together(() => saveResponses(world().ctx(learner), { attemptId, answers }))
    expect(saved).toEqual(Array(4).fill(saved[0]))
    expect(await countOf(world(), 'response')).toBe(4)
  })

  it('a check is answered once', async () => {
    const { learner } = await anEnrolledLearner(world())
    const form = await checkForm(world(), learner, true)
    await together(() => submitCheck(world().ctx(learner), form))
    expect([
      await countOf(world(), 'attempt'),
      await countOf(world(), 'response'),
      await countOf(world(), 'grade'),
    ]).toEqual([1, 1, 1])
  })

  it('the last submission gives one grade, one certificate and one mail', async () => {
    const { learner } = await anEnrolledLearner(world())
    await read(world(), learner, 'lesson-1', 'lesson-2')
    await sit(world(), learner, 'quiz-1', 'right')
    const attemptId = await begin(world(), learner, 'final-test')
    const answers = await answersTo(world(), learner, attemptId, 'right')
    const done = await together(() => submitAttempt(world().ctx(learner), { attemptId, answers, isConfirmed: true }))
    expect(done).toEqual(Array(4).fill({ attemptId, state: 'submitted' }))
    const counts = [
      await countOf(world(), 'grade'),
      await countOf(world(), 'credential'),
      await countOf(world(), 'outbox_message'),
    ]
    expect(counts).toEqual([2, 1, 1])
    expect((await eventKinds(world())).filter((kind) => kind === 'course.completed')).toHaveLength(1)
  })

  it('two requirements met apart complete the course: each sees the other', async () => {
    const { learner } = await anEnrolledLearner(world())
    await read(world(), learner, 'lesson-1')
    await sit(world(), learner, 'quiz-1', 'right')
    const attemptId = await begin(world(), learner, 'final-test')
    const answers = await answersTo(world(), learner, attemptId, 'right')
    const ctx = world().ctx(learner)
    await Promise.all([
      submitAttempt(ctx, { attemptId, answers, isConfirmed: true }),
      completeLesson(ctx, { courseSlug, lessonId: 'lesson-2' }),
    ])
    const enrolment = await enrolmentOf(world(), learner)
    expect(enrolment.state).toBe('completed')
    expect(await countOf(world(), 'credential')).toBe(1)
    expect(await storedSummaries(world(), enrolment)).toEqual(await rebuiltSummaries(world(), enrolment))
  })

  it('an answer and the submission: it is graded, or refused, and never saved unseen', async () => {
    const { learner } = await anEnrolledLearner(world())
    const attemptId = await begin(world(), learner, 'quiz-1')
    const answers = await answersTo(world(), learner, attemptId, 'right')
    const ctx = world().ctx(learner)
    const [saved] = await Promise.all([
      saveResponses(ctx, { attemptId, answers }),
      submitAttempt(ctx, { attemptId, answers: [], isConfirmed: true }),
    ])
    const { hundredths } = await world()
      .services.handles.reader.selectFrom('grade')
      .select('hundredths')
      .executeTakeFirstOrThrow()
    expect(Number(hundredths)).toBe(saved.saved ? 200 : 0)
    expect(await countOf(world(), 'response')).toBe(saved.saved ? 2 : 0)
  })
})
