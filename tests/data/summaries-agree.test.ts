/**
 * Stored summaries equal those rebuilt from the facts, whatever learners do and in whatever order: random sequences of
 * the use-cases, on a clock that moves with every look at it.
 */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Context } from '#app/context.server.ts'
import { listAttempts } from '#app/data/attempts.server.ts'
import { findEnrolment } from '#app/data/enrolments.server.ts'
import type { SignedIn } from '#app/domain/access/actor.ts'
import { completeLesson } from '#app/learn/complete-lesson.server.ts'
import { enrol } from '#app/learn/enrol.server.ts'
import { recordPlace } from '#app/learn/record-place.server.ts'
import { saveCheckResponse } from '#app/learn/save-check-response.server.ts'
import { saveResponses } from '#app/learn/save-responses.server.ts'
import { startAttempt } from '#app/learn/start-attempt.server.ts'
import { startCheckAttempt } from '#app/learn/start-check-attempt.server.ts'
import { submitAttempt } from '#app/learn/submit-attempt.server.ts'
import { submitCheck } from '#app/learn/submit-check.server.ts'
import { withdraw } from '#app/learn/withdraw.server.ts'
import { rebuildSummaries } from '#app/operate/rebuild-summaries.server.ts'
import { aCourse } from '#tests/support/course.ts'
import {
  anEnrolledLearner,
  answersTo,
  checkForm,
  courseSlug,
  enrolmentOf,
  read,
  rebuiltSummaries,
  storedSummaries,
  ticking,
  type How,
} from '#tests/support/learning.ts'
import { aLearner, type World } from '#tests/support/world.ts'
import { onEveryDatabase } from './contract.ts'

interface Step {
  what: keyof typeof steps
  activityId: 'quiz-1' | 'final-test'
  lessonId: 'lesson-1' | 'lesson-2'
  how: How
  /** sent twice at the same moment */
  isTwice: boolean
}

interface Player extends Omit<Step, 'what' | 'isTwice'> {
  world: World
  learner: SignedIn
  ctx: Context<SignedIn>
}

const steps = {
  enrol: ({ ctx }: Player) => enrol(ctx, { courseSlug }),
  withdraw: ({ ctx }: Player) => withdraw(ctx, { courseSlug }),
  read: ({ ctx, lessonId }: Player) => completeLesson(ctx, { courseSlug, lessonId }),
  leave: ({ ctx, lessonId, how }: Player) =>
    recordPlace(ctx, { courseSlug, activityId: lessonId, fragment: String(how) }),
  start: ({ ctx, activityId }: Player) => startAttempt(ctx, { courseSlug, activityId }),
  async save(player: Player) {
    const sent = await openForm(player)
    return sent && saveResponses(player.ctx, sent)
  },
  async submit(player: Player) {
    const sent = await openForm(player)
    return sent && submitAttempt(player.ctx, { ...sent, isConfirmed: player.lessonId === 'lesson-1' })
  },
  async saveCheck({ world, learner, ctx, how }: Player) {
    const { answers, ...of } = await checkForm(world, learner, how === 'right')
    return answers[0] && saveCheckResponse(ctx, { ...of, answer: answers[0] })
  },
  submitCheck: async ({ world, learner, ctx, how }: Player) =>
    submitCheck(ctx, await checkForm(world, learner, how === 'right')),
  startCheck: ({ ctx }: Player) => startCheckAttempt(ctx, { courseSlug, checkId: 'check-1' }),
}

/** What the page of the open attempt at an activity would send. */
async function openForm({ world, learner, activityId, how }: Player) {
  const { id } = await enrolmentOf(world, learner)
  const attempts = await listAttempts(world.services.handles.reader, id, [activityId])
  const open = attempts.find((attempt) => attempt.state === 'open')
  return open && { attemptId: open.id, answers: await answersTo(world, learner, open.id, how) }
}

/** Leaving is rare beside learning: a way should lead somewhere. */
const mostly: Step['what'][] = [
  'enrol',
  'enrol',
  'read',
  'read',
  'start',
  'start',
  'start',
  'submit',
  'submit',
  'submit',
]

const step: fc.Arbitrary<Step> = fc.record({
  what: fc.constantFrom(...(Object.keys(steps) as Step['what'][]), ...mostly),
  activityId: fc.constantFrom('quiz-1' as const, 'final-test' as const),
  lessonId: fc.constantFrom('lesson-1' as const, 'lesson-2' as const),
  how: fc.constantFrom<How>('right', 'right', 2, 'wrong'),
  isTwice: fc.boolean(),
})

async function play(world: World, learner: SignedIn, { what, isTwice, ...step }: Step): Promise<void> {
  const player = { world, learner, ctx: ticking(world, learner), ...step }
  const once = () => (steps[what] as (player: Player) => Promise<unknown>)(player)
  await (isTwice ? Promise.all([once(), once()]) : once())
}

/** A completed course has one certificate and one mail; nothing else has any. */
async function awards(world: World, learner: SignedIn): Promise<number[]> {
  const db = world.services.handles.reader
  const credentials = await db
    .selectFrom('credential')
    .where('account_id', '=', learner.accountId)
    .select('id')
    .execute()
  const mails = await db.selectFrom('outbox_message').where('account_id', '=', learner.accountId).select('id').execute()
  return [credentials.length, mails.length]
}

async function expectAgreement(world: World, learner: SignedIn, done: Step): Promise<boolean> {
  const enrolment = (await findEnrolment(world.services.handles.reader, learner.accountId, courseSlug))!
  const stored = await storedSummaries(world, enrolment)
  expect(stored, `after ${done.what}`).toEqual(await rebuiltSummaries(world, enrolment))
  const isCompleted = enrolment.state === 'completed'
  expect(stored.progress.missing.length === 0, `after ${done.what}`).toBe(isCompleted)
  expect(await awards(world, learner)).toEqual(isCompleted ? [1, 1] : [0, 0])
  return isCompleted
}

onEveryDatabase('summaries', (world) => {
  it('agree with the facts after every step of every way through the course', { timeout: 120_000 }, async () => {
    await aCourse(world())
    let completed = 0
    const property = fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 60, size: 'max' }), async (way) => {
      const learner = await aLearner(world())
      await enrol(world().ctx(learner), { courseSlug })
      let isCompleted = false
      for (const one of way) {
        await play(world(), learner, one)
        isCompleted = await expectAgreement(world(), learner, one)
      }
      if (isCompleted) completed += 1
    })
    await fc.assert(property, { seed: 20261124, numRuns: 20 })
    expect(completed, 'some ways lead to the certificate').toBeGreaterThan(3)
    expect(await rebuildSummaries(world().services.handles.writer)).toMatchObject({ changed: 0 })
  })

  it('a planted wrong one is noticed', async () => {
    const { learner } = await anEnrolledLearner(world())
    await read(world(), learner, 'lesson-1')
    const enrolment = await enrolmentOf(world(), learner)
    const db = world().services.handles.writer
    await db.updateTable('progress').set({ done: 2 }).execute()
    expect(await storedSummaries(world(), enrolment)).not.toEqual(await rebuiltSummaries(world(), enrolment))
    await db.updateTable('progress').set({ done: 1 }).execute()
    expect(await storedSummaries(world(), enrolment)).toEqual(await rebuiltSummaries(world(), enrolment))
    await db.updateTable('activity_state').set({ attempts: 1 }).execute()
    expect(await storedSummaries(world(), enrolment)).not.toEqual(await rebuiltSummaries(world(), enrolment))
    expect(await rebuildSummaries(db)).toMatchObject({ changed: 1 })
  })
})
