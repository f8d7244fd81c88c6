import { afterEach, beforeEach, expect, it } from 'vitest'
import type { SignedIn } from '#app/domain/access/actor.ts'
import type { Conduct } from '#app/domain/attempt/conduct.ts'
import { begin, given, sit } from '#tests/support/learning.ts'
import { aTimedLearner } from '#tests/support/timed.ts'
import { aWorld, type World } from '#tests/support/world.ts'
import { leaveQuestion } from './leave-question.server.ts'
import { readAttempt } from './read-attempt.server.ts'
import { readResult } from './read-result.server.ts'
import { submitAttempt } from './submit-attempt.server.ts'

let world: World
beforeEach(async () => {
  world = await aWorld()
})
afterEach(() => world.close())

const told: Conduct = { order: 'one-by-one', feedback: 'at-once' }

const read = (learner: SignedIn, attemptId: string) => readAttempt(world.readingCtx(learner), { attemptId })

async function answerNext(learner: SignedIn, attemptId: string, isRight: boolean): Promise<void> {
  const answer = given((await read(learner, attemptId)).questions[0]!, isRight)
  const command = { attemptId, position: answer.position, answers: [answer], isConfirmed: true }
  await leaveQuestion(world.ctx(learner), command)
}

it('tells what came of each question once it is left, and of none before', async () => {
  const { learner } = await aTimedLearner(world, {}, told)
  const attemptId = await begin(world, learner, 'final-test')
  expect((await read(learner, attemptId)).justLeft).toBeNull()
  for (const [index, isRight] of [true, false, true, false].entries()) {
    await answerNext(learner, attemptId, isRight)
    const { justLeft } = await read(learner, attemptId)
    expect(justLeft).toMatchObject({ position: index + 1, verdict: isRight ? 'right' : 'not-right' })
  }
})

it('says the same as the result', async () => {
  const { learner } = await aTimedLearner(world, {}, told)
  const attemptId = await begin(world, learner, 'final-test')
  const verdicts = []
  for (const isRight of [true, false, false, true]) {
    await answerNext(learner, attemptId, isRight)
    verdicts.push((await read(learner, attemptId)).justLeft?.verdict)
  }
  await submitAttempt(world.ctx(learner), { attemptId, answers: [], isConfirmed: true })
  const result = await readResult(world.readingCtx(learner), { attemptId })
  expect(result?.questions.map(({ verdict }) => verdict)).toEqual(verdicts)
})

it('keeps the key back while another attempt is left, and shows it in the last one', async () => {
  const { learner } = await aTimedLearner(world, {}, told)
  for (const [number, isLast] of [false, false, true].entries()) {
    const attemptId = await begin(world, learner, 'final-test')
    const keys = []
    for (let question = 0; question < 4; question++) {
      await answerNext(learner, attemptId, false)
      const { shown } = (await read(learner, attemptId)).justLeft!
      keys.push(...shown.filter(({ isRight, isChosen }) => isRight === true && !isChosen))
    }
    expect([number, keys.length > 0]).toEqual([number, isLast])
    await submitAttempt(world.ctx(learner), { attemptId, answers: [], isConfirmed: true })
  }
})

it('tells nothing where that is told after submitting', async () => {
  const { learner } = await aTimedLearner(world, {}, { order: 'one-by-one' })
  await sit(world, learner, 'quiz-1', 'right')
  const attemptId = await begin(world, learner, 'final-test')
  await answerNext(learner, attemptId, true)
  expect((await read(learner, attemptId)).justLeft).toBeNull()
})
