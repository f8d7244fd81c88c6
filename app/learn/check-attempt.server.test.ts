import { afterEach, beforeEach, expect, it } from 'vitest'
import type { SignedIn } from '#app/domain/access/actor.ts'
import { NotFound } from '#app/platform/errors.ts'
import { anEnrolledLearner, answerCheck, countOf, courseSlug } from '#tests/support/learning.ts'
import { aWorld, type World } from '#tests/support/world.ts'
import { checkAttempt } from './check-attempt.server.ts'
import { startCheckAttempt } from './start-check-attempt.server.ts'
import { withdraw } from './withdraw.server.ts'

let world: World
beforeEach(async () => {
  world = await aWorld()
})
afterEach(() => world.close())

async function find(learner: SignedIn, attempt: number, checkId = 'check-1') {
  const ctx = world.ctx(learner)
  return ctx.db.transaction().execute((tx) => checkAttempt(ctx, tx, { courseSlug, checkId, attempt }))
}

it('the first answer begins the attempt; the next ones find it', async () => {
  const { learner } = await anEnrolledLearner(world)
  const first = await find(learner, 1)
  expect(first).toMatchObject({
    kind: 'open',
    check: { id: 'check-1' },
    lesson: { id: 'lesson-1' },
    attempt: { number: 1 },
  })
  expect(await find(learner, 1)).toEqual(first)
  expect(await countOf(world, 'attempt')).toBe(1)
})

it('a page left open never begins another attempt by accident', async () => {
  const { learner } = await anEnrolledLearner(world)
  expect(await find(learner, 2)).toMatchObject({ kind: 'stale', attempt: null })
  await answerCheck(world, learner, true)
  expect(await find(learner, 1)).toMatchObject({ kind: 'submitted', attempt: { number: 1 } })
  expect(await find(learner, 2)).toMatchObject({ kind: 'stale' })
  await startCheckAttempt(world.ctx(learner), { courseSlug, checkId: 'check-1' })
  expect(await find(learner, 1)).toMatchObject({ kind: 'stale' })
  expect(await find(learner, 2)).toMatchObject({ kind: 'open', attempt: { number: 2 } })
  expect(await countOf(world, 'attempt')).toBe(2)
})

it('who has left has no attempt; what is no check is not found', async () => {
  const { learner } = await anEnrolledLearner(world)
  await expect(find(learner, 1, 'quiz-1')).rejects.toThrow(NotFound)
  await withdraw(world.ctx(learner), { courseSlug })
  expect(await find(learner, 1)).toMatchObject({ kind: 'withdrawn', attempt: null })
  expect(await countOf(world, 'attempt')).toBe(0)
})
