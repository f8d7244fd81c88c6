import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { minutes, seconds } from '#app/platform/clock.ts'
import {
  answersTo,
  begin,
  countOf,
  courseSlug,
  enrolmentOf,
  rebuiltSummaries,
  storedSummaries,
} from '#tests/support/learning.ts'
import { aTimedLearner } from '#tests/support/timed.ts'
import { aWorld, type World } from '#tests/support/world.ts'
import { giveExtraTime } from '#app/author/give-extra-time.server.ts'
import { aTrainer } from '#tests/support/trainer.ts'
import { readAssessment } from './read-assessment.server.ts'
import { readAttempt } from './read-attempt.server.ts'
import { readResult } from './read-result.server.ts'
import { saveResponses } from './save-responses.server.ts'
import { startAttempt } from './start-attempt.server.ts'
import { submitAttempt } from './submit-attempt.server.ts'

let world: World
beforeEach(async () => {
  world = await aWorld()
})
afterEach(() => world.close())

const test = { courseSlug, activityId: 'final-test' }

describe('the end of an attempt', () => {
  it.each([
    ['in time', minutes(20) - 1, true],
    ['within the grace for the line', minutes(20) + seconds(29), true],
    ['at the end of the grace', minutes(20) + seconds(30), false],
    ['a day later', minutes(60 * 24), false],
  ])('an answer %s is taken: %s', async (_name, passed, isTaken) => {
    const { learner } = await aTimedLearner(world, { timeLimit: 20 })
    const attemptId = await begin(world, learner, 'final-test')
    const answers = await answersTo(world, learner, attemptId, 'right')
    world.pass(passed)
    const saved = await saveResponses(world.ctx(learner), { attemptId, answers })
    expect(saved.saved).toBe(isTaken)
    if (!isTaken) expect(saved).toEqual({ saved: false, why: 'learn.late-refusal' })
    expect(await countOf(world, 'response')).toBe(isTaken ? 4 : 0)
  })

  it('what was saved in time is graded when its learner comes back, once, however often she presses', async () => {
    const { learner } = await aTimedLearner(world, { timeLimit: 20 })
    const attemptId = await begin(world, learner, 'final-test')
    const answers = await answersTo(world, learner, attemptId, 'right')
    await saveResponses(world.ctx(learner), { attemptId, answers: answers.slice(0, 2) })
    world.pass(minutes(21))
    expect((await readAttempt(world.readingCtx(learner), { attemptId })).attempt).toMatchObject({
      isOver: true,
      secondsLeft: 0,
    })
    const press = () => submitAttempt(world.ctx(learner), { attemptId, answers, isConfirmed: false })
    expect(await Promise.all(Array.from({ length: 50 }, press))).toEqual(
      Array.from({ length: 50 }, () => ({ attemptId, state: 'submitted' })),
    )
    expect([await countOf(world, 'grade'), await countOf(world, 'response')]).toEqual([1, 2])
    expect((await readResult(world.readingCtx(learner), { attemptId }))?.marks).toBe(2)
    const enrolment = await enrolmentOf(world, learner)
    expect(await storedSummaries(world, enrolment)).toEqual(await rebuiltSummaries(world, enrolment))
  })

  it('stays as it was begun, whatever the clock does', async () => {
    const { learner } = await aTimedLearner(world, { timeLimit: 20 })
    const attemptId = await begin(world, learner, 'final-test')
    const { attempt } = await readAttempt(world.readingCtx(learner), { attemptId })
    world.pass(-minutes(120))
    const back = await readAttempt(world.readingCtx(learner), { attemptId })
    expect(back.attempt.deadlineAt).toBe(attempt.deadlineAt)
    world.pass(minutes(139))
    expect((await readAttempt(world.readingCtx(learner), { attemptId })).attempt.isOver).toBe(false)
  })
})

describe('more time', () => {
  it('lengthens what is begun from then on, for that person alone', async () => {
    const { learner } = await aTimedLearner(world, { timeLimit: 20 })
    const trainer = world.ctx(await aTrainer(world))
    const given = { courseSlug, email: learner.email, reason: 'Reads with a magnifier' }
    await giveExtraTime(trainer, { ...given, percent: 50 })
    expect(await readAssessment(world.readingCtx(learner), test)).toMatchObject({ extraTime: 50 })
    const attemptId = await begin(world, learner, 'final-test')
    expect((await readAttempt(world.readingCtx(learner), { attemptId })).attempt.secondsLeft).toBe(30 * 60)
    world.pass(1)
    await giveExtraTime(trainer, { ...given, percent: 0 })
    expect((await readAttempt(world.readingCtx(learner), { attemptId })).attempt.secondsLeft).toBe(30 * 60)
  })
})

describe('days and pauses', () => {
  it.each([
    ['before it opens', { opensAt: '2026-11-02T10:00:00.000Z' }, 'learn.not-open-refusal'],
    ['after it closed', { closesAt: '2026-11-02T08:00:00.000Z' }, 'learn.closed-refusal'],
  ])('nothing is begun %s, and the page says so', async (_name, timing, key) => {
    const { learner } = await aTimedLearner(world, timing)
    expect(await startAttempt(world.ctx(learner), test)).toMatchObject({ refused: true, problem: { key } })
    const page = await readAssessment(world.readingCtx(learner), test)
    expect([page.begin, page.notNow !== null]).toEqual([null, true])
    expect(await countOf(world, 'attempt')).toBe(0)
  })

  it('the next attempt waits for its pause', async () => {
    const { learner } = await aTimedLearner(world, { coolDown: 24 })
    const attemptId = await begin(world, learner, 'final-test')
    await submitAttempt(world.ctx(learner), { attemptId, answers: [], isConfirmed: true })
    world.pass(minutes(60 * 24) - 1)
    const refused = await startAttempt(world.ctx(learner), test)
    expect(refused).toMatchObject({ problem: { key: 'learn.cool-down-refusal' } })
    world.pass(1)
    expect(await startAttempt(world.ctx(learner), test)).toHaveProperty('attemptId')
  })
})
