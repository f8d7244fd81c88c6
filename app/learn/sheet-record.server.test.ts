import { afterEach, beforeEach, expect, it } from 'vitest'
import type { SignedIn } from '#app/domain/access/actor.ts'
import { NotFound } from '#app/platform/errors.ts'
import { courseSlug } from '#tests/support/learning.ts'
import { aLearnerWithSheets } from '#tests/support/sheets.ts'
import { aLearner, aWorld, type World } from '#tests/support/world.ts'
import { holdSheet } from './sheet-record.server.ts'
import { withdraw } from './withdraw.server.ts'

let world: World
beforeEach(async () => {
  world = await aWorld()
})
afterEach(() => world.close())

function hold(learner: SignedIn, activityId = 'sheet-1') {
  const ctx = world.ctx(learner)
  return ctx.db.transaction().execute((tx) => holdSheet(ctx, tx, { courseSlug, activityId }))
}

it('is there for who is in the course', async () => {
  const { learner } = await aLearnerWithSheets(world)
  expect(await hold(learner)).toMatchObject({ activity: { id: 'sheet-1' }, entries: [], handIns: [] })
})

it('is not there for somebody else, nor for what is no sheet', async () => {
  const { learner } = await aLearnerWithSheets(world)
  await expect(hold(await aLearner(world))).rejects.toThrow(NotFound)
  await expect(hold(learner, 'quiz-1')).rejects.toThrow(NotFound)
})

it('who has left the course is told so', async () => {
  const { learner } = await aLearnerWithSheets(world)
  await withdraw(world.ctx(learner), { courseSlug })
  expect(await hold(learner)).toMatchObject({ refused: true, problem: { key: 'learn.withdrawn-refusal' } })
})
