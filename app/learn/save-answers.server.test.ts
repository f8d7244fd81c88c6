import { afterEach, beforeEach, expect, it } from 'vitest'
import type { SignedIn } from '#app/domain/access/actor.ts'
import { anEnrolledLearner, answersTo, begin, countOf, enrolmentOf, sit } from '#tests/support/learning.ts'
import { aWorld, type World } from '#tests/support/world.ts'
import type { GivenAnswer } from './answers-form.ts'
import { saveAnswers } from './save-answers.server.ts'

let world: World
beforeEach(async () => {
  world = await aWorld()
})
afterEach(() => world.close())

async function save(learner: SignedIn, attemptId: string, answers: GivenAnswer[]) {
  const ctx = world.ctx(learner)
  const { id: enrolmentId } = await enrolmentOf(world, learner)
  const attempt = {
    id: attemptId,
    enrolmentId,
    rules: { version: 1, passMark: 70, attempts: null, questions: 4 },
  } as const
  const saved = await ctx.db.transaction().execute((tx) => saveAnswers(ctx, tx, attempt, answers))
  if (typeof saved === 'string') throw new Error(saved)
  return saved
}

it('gives back what the attempt asks and everything that was answered', async () => {
  const { learner } = await anEnrolledLearner(world)
  const attemptId = await begin(world, learner, 'final-test')
  const answers = await answersTo(world, learner, attemptId, 'right')
  const saved = await save(learner, attemptId, answers)
  expect(saved.items.map((item) => item.position)).toEqual([1, 2, 3, 4])
  expect(saved.responses.map((response) => response.id)).toEqual(answers.map((answer) => answer.id))
})

it('writes nothing for fields that were left alone, or that came back as they were shown', async () => {
  const { learner } = await anEnrolledLearner(world)
  const attemptId = await begin(world, learner, 'final-test')
  const empty = (await answersTo(world, learner, attemptId, 'right')).map(({ position, id, replaces }) => ({
    position,
    id,
    replaces,
  }))
  expect((await save(learner, attemptId, empty)).responses).toEqual([])
  await save(learner, attemptId, await answersTo(world, learner, attemptId, 'right'))
  await save(learner, attemptId, await answersTo(world, learner, attemptId, 'right'))
  expect(await countOf(world, 'response')).toBe(4)
})

it('a form that was sent, gone back to, changed and sent again is a new answer under an id of ours', async () => {
  const { learner } = await anEnrolledLearner(world)
  const attemptId = await begin(world, learner, 'quiz-1')
  const [answer] = await answersTo(world, learner, attemptId, 'wrong')
  await save(learner, attemptId, [answer!])
  const again = await save(learner, attemptId, [{ ...answer!, value: 'c' }])
  expect(again.responses).toMatchObject([{ id: answer!.id }, { replaces: answer!.id, value: { letter: 'c' } }])
  expect(again.responses[1]!.id).not.toBe(answer!.id)
})

it('a number is kept as it was typed', async () => {
  const { learner } = await anEnrolledLearner(world)
  const attemptId = await begin(world, learner, 'final-test')
  const number = (await answersTo(world, learner, attemptId, 'right')).find((answer) => answer.value === '249')!
  const saved = await save(learner, attemptId, [{ ...number, value: ' 249,0 ' }])
  expect(saved.responses[0]?.value).toEqual({ version: 1, kind: 'numeric', typed: '249,0' })
})

it('saves nothing once the attempt is submitted', async () => {
  const { learner } = await anEnrolledLearner(world)
  const late = await answersTo(world, learner, await begin(world, learner, 'quiz-1'), 'wrong')
  const attemptId = await sit(world, learner, 'quiz-1', 'right')
  await expect(save(learner, attemptId, late)).rejects.toThrow('closed')
  expect(await countOf(world, 'response')).toBe(2)
})
