import { afterEach, beforeEach, expect, it } from 'vitest'
import { isRefusal } from '#app/i18n/refusal.ts'
import { handInSheet } from '#app/learn/hand-in-sheet.server.ts'
import { NotFound } from '#app/platform/errors.ts'
import { courseSlug } from '#tests/support/learning.ts'
import { aLearnerWithSheets, review, sent } from '#tests/support/sheets.ts'
import { aTrainer } from '#tests/support/trainer.ts'
import { aWorld, type World } from '#tests/support/world.ts'
import { listWorks } from './list-works.server.ts'

let world: World
beforeEach(async () => {
  world = await aWorld()
})
afterEach(() => world.close())

it('what waits stands before what is read; of each learner the last version alone; no survey', async () => {
  const { learner } = await aLearnerWithSheets(world)
  const hand = async (activityId: string, value: string) => {
    world.pass(1000)
    const result = await handInSheet(world.ctx(learner), { courseSlug, activityId, fields: [sent('source', value)] })
    if (isRefusal(result)) throw new Error('refused')
    return result.handInId
  }
  await hand('survey', 'Good')
  await hand('sheet-1', 'Census')
  const last = await hand('sheet-1', 'Survey')
  const work = await hand('work', 'Brief')
  await review(world, learner, work)
  const trainer = await aTrainer(world)
  const works = await listWorks(world.readingCtx(trainer), { courseSlug })
  expect(works.waiting).toMatchObject([{ id: last, number: 2, name: 'Amina Diallo' }])
  expect(works.read).toMatchObject([{ id: work, verdict: 'read' }])
  const other = world.readingCtx(await aTrainer(world, 'another-course'))
  await expect(listWorks(other, { courseSlug })).rejects.toThrow(NotFound)
})
