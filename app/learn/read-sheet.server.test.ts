import { afterEach, beforeEach, expect, it } from 'vitest'
import { NotFound } from '#app/platform/errors.ts'
import { courseSlug } from '#tests/support/learning.ts'
import { aLearnerWithSheets } from '#tests/support/sheets.ts'
import { aWorld, type World } from '#tests/support/world.ts'
import { readSheet } from './read-sheet.server.ts'
import { withdraw } from './withdraw.server.ts'

let world: World
beforeEach(async () => {
  world = await aWorld()
})
afterEach(() => world.close())

it('an untouched final work shows its criteria and no marks', async () => {
  const { learner } = await aLearnerWithSheets(world)
  const sheet = await readSheet(world.readingCtx(learner), { courseSlug, activityId: 'work' })
  expect(sheet).toMatchObject({
    use: 'final-work',
    standing: 'open',
    isOpen: true,
    handIn: null,
    savedAt: null,
    passMark: 60,
  })
  expect(sheet.rubric).toEqual([
    { id: 'figures', words: 'Right figures', maximum: 10, marks: null },
    { id: 'use', words: 'Use', maximum: 10, marks: null },
  ])
})

it('who has left the course may read it, and nothing more', async () => {
  const { learner } = await aLearnerWithSheets(world)
  await withdraw(world.ctx(learner), { courseSlug })
  const sheet = await readSheet(world.readingCtx(learner), { courseSlug, activityId: 'sheet-1' })
  expect([sheet.isOpen, sheet.isWithdrawn]).toEqual([false, true])
})

it('a lesson is no sheet', async () => {
  const { learner } = await aLearnerWithSheets(world)
  await expect(readSheet(world.readingCtx(learner), { courseSlug, activityId: 'lesson-1' })).rejects.toThrow(NotFound)
})
