import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { listAttemptItems, listAttempts } from '#app/data/attempts.server.ts'
import { listCurrentGrades } from '#app/data/grades.server.ts'
import { listResponses } from '#app/data/responses.server.ts'
import type { SignedIn } from '#app/domain/access/actor.ts'
import {
  anEnrolledLearner,
  answersTo,
  begin,
  countOf,
  enrolmentOf,
  eventKinds,
  sit,
  storedSummaries,
  type How,
} from '#tests/support/learning.ts'
import { aWorld, type World } from '#tests/support/world.ts'
import { gradeSubmission } from './grade-submission.server.ts'
import { saveResponses } from './save-responses.server.ts'
import { submitAttempt } from './submit-attempt.server.ts'

let world: World
beforeEach(async () => {
  world = await aWorld()
})
afterEach(() => world.close())

async function submission(learner: SignedIn, attemptId: string) {
  const db = world.services.handles.reader
  const enrolment = await enrolmentOf(world, learner)
  const { structure } = await world.services.editions.edition(db, enrolment.editionId)
  const attempt = (await listAttempts(db, enrolment.id)).find((one) => one.id === attemptId)!
  const responses = (await listResponses(db, enrolment.id, [attemptId])).get(attemptId)!
  return { attempt, structure, items: await listAttemptItems(db, attempt), responses }
}

async function grade(learner: SignedIn, attemptId: string): Promise<boolean> {
  const [ctx, what] = [world.ctx(learner), await submission(learner, attemptId)]
  return ctx.db.transaction().execute((tx) => gradeSubmission(ctx, tx, what))
}

async function placeAfter(learner: SignedIn, activityId: string, how: How) {
  await sit(world, learner, activityId, how)
  return (await storedSummaries(world, await enrolmentOf(world, learner))).progress.place?.activityId
}

it('closes the attempt and grades it by rule, with a verdict and the key for each question', async () => {
  const { learner } = await anEnrolledLearner(world)
  const attemptId = await begin(world, learner, 'quiz-1')
  const [first] = await answersTo(world, learner, attemptId, 'right')
  await saveResponses(world.ctx(learner), { attemptId, answers: [first!] })
  world.pass(1000)
  expect(await grade(learner, attemptId)).toBe(true)
  const { attempt } = await submission(learner, attemptId)
  expect(attempt).toMatchObject({ state: 'submitted', submittedAt: world.now() })
  const grades = await listCurrentGrades(world.services.handles.reader, attempt.enrolmentId)
  expect(grades.get(attemptId)).toMatchObject({
    marks: 1,
    maximum: 2,
    at: world.now(),
    items: [
      { position: 1, verdict: 'right', marks: 1, chosen: ['a'], right: ['a'] },
      { position: 2, verdict: 'unanswered', marks: 0, chosen: [], right: ['a'] },
    ],
  })
})

it('a second time writes nothing, also at the same moment', async () => {
  const { learner } = await anEnrolledLearner(world)
  const attemptId = await begin(world, learner, 'quiz-1')
  expect((await Promise.all([grade(learner, attemptId), grade(learner, attemptId)])).sort()).toEqual([false, true])
  expect(await grade(learner, attemptId)).toBe(false)
  expect(await countOf(world, 'grade')).toBe(1)
  expect((await eventKinds(world)).filter((kind) => kind === 'attempt.submitted')).toHaveLength(1)
})

it('a key that was corrected since the attempt began is the one that counts', async () => {
  const { learner, course } = await anEnrolledLearner(world)
  const attemptId = await begin(world, learner, 'quiz-1')
  const answers = await answersTo(world, learner, attemptId, 'right')
  await saveResponses(world.ctx(learner), { attemptId, answers })
  const corrected = {
    item_version_id: `${course.courseId}:quiz-one`,
    number: 2,
    from_at: world.now(),
    author: 'content',
    reason: 'corrected',
  }
  const solution = JSON.stringify({ version: 1, kind: 'single-choice', key: 'b' })
  await world.services.handles.writer
    .insertInto('item_solution')
    .values({ ...corrected, solution })
    .execute()
  await grade(learner, attemptId)
  const { id } = await enrolmentOf(world, learner)
  expect((await listCurrentGrades(world.services.handles.reader, id)).get(attemptId)).toMatchObject({
    marks: 1,
    maximum: 2,
  })
})

describe('where the learner goes on', () => {
  it('a quiz that is passed leads on; one that is not stays to be tried again', async () => {
    const { learner } = await anEnrolledLearner(world)
    expect(await placeAfter(learner, 'quiz-1', 'wrong')).toBe('quiz-1')
    expect(await placeAfter(learner, 'quiz-1', 'right')).toBe('final-test')
  })

  it('the pass mark met exactly is met: one of two at 50 of 100, but not two of four at 70', async () => {
    const { learner } = await anEnrolledLearner(world)
    const attemptId = await begin(world, learner, 'quiz-1')
    const [first] = await answersTo(world, learner, attemptId, 'right')
    await saveResponses(world.ctx(learner), { attemptId, answers: [first!] })
    expect(await sitOpen(learner)).toBe('final-test')
    expect(await placeAfter(learner, 'final-test', 2)).toBe('final-test')
    const { activities } = await storedSummaries(world, await enrolmentOf(world, learner))
    expect(activities.map(({ activityId, state }) => [activityId, state])).toEqual([
      ['final-test', 'open'],
      ['quiz-1', 'done'],
    ])
  })
})

/** Submits the quiz as it stands. */
async function sitOpen(learner: SignedIn): Promise<string | undefined> {
  const attemptId = await begin(world, learner, 'quiz-1')
  await submitAttempt(world.ctx(learner), { attemptId, answers: [], isConfirmed: true })
  return (await storedSummaries(world, await enrolmentOf(world, learner))).progress.place?.activityId
}
