import { afterEach, beforeEach, expect, it } from 'vitest'
import { listAttemptItems, listAttempts } from '#app/data/attempts.server.ts'
import type { SignedIn } from '#app/domain/access/actor.ts'
import { anEnrolledLearner, begin, countOf, enrolmentOf, eventKinds } from '#tests/support/learning.ts'
import { aWorld, type World } from '#tests/support/world.ts'
import { beginAttempt, type Beginning } from './begin-attempt.server.ts'

let world: World
beforeEach(async () => {
  world = await aWorld()
})
afterEach(() => world.close())

const rules = { version: 1, passMark: 50, attempts: null, questions: 2 } as const

async function beginning(learner: SignedIn, kind: Beginning['kind'], activityId: string): Promise<Beginning> {
  const enrolment = await enrolmentOf(world, learner)
  const { structure } = await world.services.editions.edition(world.services.handles.reader, enrolment.editionId)
  const items =
    kind === 'check' ? structure.modules[0]!.lessons[0]!.checks[0]!.items : structure.modules[0]!.quiz!.items
  return { enrolment, kind, activityId, number: 1, rules, draw: () => items }
}

async function play(learner: SignedIn, what: Beginning) {
  const ctx = world.ctx(learner)
  return ctx.db.transaction().execute((tx) => beginAttempt(ctx, tx, what))
}

it('an attempt keeps what it began under: rules, questions with their texts, order of options, marks', async () => {
  const { learner, course } = await anEnrolledLearner(world)
  const made = (await play(learner, await beginning(learner, 'quiz', 'quiz-1')))!
  const db = world.services.handles.reader
  expect(await listAttempts(db, made.enrolmentId)).toEqual([made])
  expect(made).toMatchObject({ rules, language: 'en', state: 'open', startedAt: world.now(), submittedAt: null })
  const items = await listAttemptItems(db, made)
  expect(items.map((item) => [item.position, item.text.id, item.marks])).toEqual([
    [1, `${course.courseId}:quiz-one:en`, 1],
    [2, `${course.courseId}:quiz-two:en`, 1],
  ])
  for (const item of items) expect([...item.optionOrder].sort()).toEqual(['a', 'b', 'c'])
})

it('a number that was begun already, in another window say, is not begun again', async () => {
  const { learner } = await anEnrolledLearner(world)
  const what = await beginning(learner, 'quiz', 'quiz-1')
  await play(learner, what)
  const events = await eventKinds(world)
  expect(await play(learner, what)).toBeNull()
  expect([await countOf(world, 'attempt'), await countOf(world, 'attempt_item')]).toEqual([1, 2])
  expect(await eventKinds(world)).toEqual(events)
})

it('a check is in its lesson: it moves no place and shows its options as written', async () => {
  const { learner } = await anEnrolledLearner(world)
  const made = (await play(learner, await beginning(learner, 'check', 'check-1')))!
  expect(await eventKinds(world)).toEqual(['enrolment.began'])
  const [item] = await listAttemptItems(world.services.handles.reader, made)
  expect(item?.optionOrder).toEqual(['a', 'b', 'c'])
})

it('the draw of a test asks nothing twice', async () => {
  const { learner } = await anEnrolledLearner(world)
  const id = await begin(world, learner, 'final-test')
  const { id: enrolmentId } = await enrolmentOf(world, learner)
  const items = await listAttemptItems(world.services.handles.reader, { id, enrolmentId })
  expect(new Set(items.map((item) => item.itemVersionId)).size).toBe(4)
})
