import { afterEach, beforeEach, expect, it } from 'vitest'
import { listAttemptItems } from '#app/data/attempts.server.ts'
import type { Conduct } from '#app/domain/attempt/conduct.ts'
import { walkOf } from '#app/domain/attempt/walk.ts'
import { anEnrolledLearner, begin } from '#tests/support/learning.ts'
import { aWorld, type World } from '#tests/support/world.ts'
import { readAttemptFrame } from './attempt-frame.server.ts'
import { gradeJustLeft } from './grade-question.server.ts'

let world: World
beforeEach(async () => {
  world = await aWorld()
})
afterEach(() => world.close())

it.each<[string, Conduct, number[] | null, number | null]>([
  ['the question that was left last', { feedback: 'at-once' }, [1, 2], 2],
  ['none before the first is left', { feedback: 'at-once' }, [], null],
  ['none that is told later', {}, [1], null],
  ['none that is told after closing', { feedback: 'after-closing' }, [1], null],
  ['none that can still be answered', { feedback: 'at-once' }, null, null],
])('grades %s', async (_name, conduct, left, expected) => {
  const { learner } = await anEnrolledLearner(world)
  const ctx = world.readingCtx(learner)
  const { attempt } = await readAttemptFrame(ctx, await begin(world, learner, 'final-test'))
  const items = await listAttemptItems(ctx.db, attempt)
  const walk = left && walkOf([1, 2, 3, 4], left)
  const graded = await gradeJustLeft(ctx, conduct, { items, responses: [], walk })
  expect(graded?.grade.position ?? null).toBe(expected)
  if (graded !== null) expect(graded.grade).toMatchObject({ verdict: 'unanswered', marks: 0 })
})
