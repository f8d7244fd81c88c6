import { afterEach, beforeEach, expect, it } from 'vitest'
import { isRefusal } from '#app/i18n/refusal.ts'
import { handInSheet } from '#app/learn/hand-in-sheet.server.ts'
import { NotFound } from '#app/platform/errors.ts'
import { courseSlug } from '#tests/support/learning.ts'
import { aLearnerWithSheets, sent } from '#tests/support/sheets.ts'
import { aTrainer } from '#tests/support/trainer.ts'
import { aWorld, type World } from '#tests/support/world.ts'
import { readWork } from './read-work.server.ts'

let world: World
beforeEach(async () => {
  world = await aWorld()
})
afterEach(() => world.close())

it('shows what was handed in to the trainer of its course alone, and never a survey', async () => {
  const { learner } = await aLearnerWithSheets(world)
  const hand = async (activityId: string) => {
    const result = await handInSheet(world.ctx(learner), { courseSlug, activityId, fields: [sent('source', 'Mine')] })
    if (isRefusal(result)) throw new Error('refused')
    return result
  }
  const [work, survey] = [await hand('work'), await hand('survey')]
  const trainer = world.readingCtx(await aTrainer(world))
  const shown = await readWork(trainer, work)
  expect(shown).toMatchObject({ name: 'Amina Diallo', number: 1, passMark: 60, review: null })
  expect(shown.parts).toMatchObject([{}, { field: { value: 'Mine' } }, { field: { value: '' } }])
  await expect(readWork(trainer, survey)).rejects.toThrow(NotFound)
  await expect(readWork(world.readingCtx(await aTrainer(world, 'another-course')), work)).rejects.toThrow(NotFound)
  await expect(readWork(world.readingCtx(learner), work)).rejects.toThrow(NotFound)
})
