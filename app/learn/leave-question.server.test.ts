import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { SignedIn } from '#app/domain/access/actor.ts'
import { isRefusal } from '#app/i18n/refusal.ts'
import { BadRequest, NotFound } from '#app/platform/errors.ts'
import { begin, countOf, given } from '#tests/support/learning.ts'
import { aTimedLearner } from '#tests/support/timed.ts'
import { aLearner, aWorld, type World } from '#tests/support/world.ts'
import type { GivenAnswer } from './answers-form.ts'
import { leaveQuestion, type LeaveCommand } from './leave-question.server.ts'
import { readAttempt } from './read-attempt.server.ts'
import { saveResponses } from './save-responses.server.ts'
import { submitAttempt } from './submit-attempt.server.ts'

let world: World
let learner: SignedIn
let attemptId: string
beforeEach(async () => {
  world = await aWorld()
  ;({ learner } = await aTimedLearner(world, {}, { order: 'one-by-one' }))
  attemptId = await begin(world, learner, 'final-test')
})
afterEach(() => world.close())

const page = () => readAttempt(world.readingCtx(learner), { attemptId })

/** What the form of the question that is asked now would send. */
async function answered(isRight = true): Promise<GivenAnswer> {
  return given((await page()).questions[0]!, isRight)
}

function leave(answer: GivenAnswer, more: Partial<LeaveCommand> = {}) {
  const command = { attemptId, position: answer.position, answers: [answer], isConfirmed: false }
  return leaveQuestion(world.ctx(learner), { ...command, ...more })
}

describe('an attempt that is gone through one by one', () => {
  it('shows one question, and after it the next, until none is left', async () => {
    for (const position of [1, 2, 3, 4]) {
      const { questions, positions, justLeft } = await page()
      expect(questions.map((one) => one.position)).toEqual([position])
      expect(positions.map((one) => one.standing).indexOf('here')).toBe(position - 1)
      expect(justLeft).toBeNull()
      expect(await leave(await answered())).toEqual({ attemptId })
    }
    expect(await page()).toMatchObject({ questions: [], answered: 4, open: [] })
  })

  it('keeps what was left behind as it was answered', async () => {
    const first = await answered()
    await leave(first)
    const changed = { ...given(await question(1), false), position: 1 }
    expect(await leave(changed)).toMatchObject({ problem: { key: 'learn.behind-refusal' } })
    expect(await saveResponses(world.ctx(learner), { attemptId, answers: [changed] })).toEqual({
      saved: false,
      why: 'learn.behind-refusal',
    })
    const submitted = await submitAttempt(world.ctx(learner), { attemptId, answers: [changed], isConfirmed: true })
    expect(isRefusal(submitted)).toBe(true)
    expect(await countOf(world, 'response')).toBe(1)
  })

  it('takes the same form twice, and fifty times at once, as once', async () => {
    const first = await answered()
    const all = await Promise.all(Array.from({ length: 50 }, () => leave(first)))
    expect(all).toEqual(all.map(() => ({ attemptId })))
    expect([await countOf(world, 'response'), await countOf(world, 'attempt_step')]).toEqual([1, 1])
    expect((await page()).questions[0]?.position).toBe(2)
  })

  it('asks once about a question that would be left open', async () => {
    const { id, replaces } = await answered()
    const nothing = { position: 1, id, replaces }
    expect(await leave(nothing)).toMatchObject({
      errors: { [await fieldOf(1)]: { key: expect.any(String) as string } },
    })
    expect((await page()).questions[0]?.position).toBe(1)
    expect(await leave(nothing, { isConfirmed: true })).toEqual({ attemptId })
    expect((await page()).questions[0]?.position).toBe(2)
  })

  it('shows and takes nothing of what comes later', async () => {
    const later = { ...(await answered()), position: 2 }
    await expect(leave(later)).rejects.toThrow(BadRequest)
    await expect(leave(await answered(), { position: 3 })).rejects.toThrow(BadRequest)
    await expect(saveResponses(world.ctx(learner), { attemptId, answers: [later] })).rejects.toThrow(BadRequest)
    expect([await countOf(world, 'response'), await countOf(world, 'attempt_step')]).toEqual([0, 0])
  })

  it('is handed in with what was answered, and takes nothing after that', async () => {
    await leave(await answered())
    const second = await answered()
    await submitAttempt(world.ctx(learner), { attemptId, answers: [], isConfirmed: true })
    expect(await leave(second)).toMatchObject({ problem: { key: 'learn.submitted-refusal' } })
  })
})

it('an attempt in any order has no question to leave behind', async () => {
  const free = await begin(world, learner, 'quiz-1')
  const command = { attemptId: free, position: 1, answers: [], isConfirmed: true }
  await expect(leaveQuestion(world.ctx(learner), command)).rejects.toThrow(BadRequest)
  await expect(leaveQuestion(world.ctx(await aLearner(world)), command)).rejects.toThrow(NotFound)
})

/** As a page that was opened before would still show it. */
async function question(position: number) {
  const { questions } = await page()
  return { ...questions[0]!, position, kind: await kindOf(position) }
}

async function kindOf(position: number) {
  const row = await world.services.handles.reader
    .selectFrom('attempt_item')
    .innerJoin('item_text', 'item_text.id', 'attempt_item.item_text_id')
    .where('attempt_id', '=', attemptId)
    .where('position', '=', position)
    .select('body')
    .executeTakeFirstOrThrow()
  return (JSON.parse(row.body) as { kind: 'single-choice' }).kind
}

async function fieldOf(position: number): Promise<string> {
  return `answer.${position}.${((await kindOf(position)) as string) === 'multiple-response' ? 'letters' : 'value'}`
}
