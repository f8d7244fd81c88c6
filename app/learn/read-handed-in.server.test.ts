import { afterEach, beforeEach, expect, it } from 'vitest'
import { isRefusal } from '#app/i18n/refusal.ts'
import { translator } from '#app/i18n/translate.ts'
import { NotFound } from '#app/platform/errors.ts'
import { courseSlug } from '#tests/support/learning.ts'
import { aLearnerWithSheets, review, sent } from '#tests/support/sheets.ts'
import { aLearner, aWorld, type World } from '#tests/support/world.ts'
import { handInSheet } from './hand-in-sheet.server.ts'
import { handedInFile } from './handed-in-file.ts'
import { readHandedIn } from './read-handed-in.server.ts'

let world: World
beforeEach(async () => {
  world = await aWorld()
})
afterEach(() => world.close())

it('shows a version as it was handed in, whatever was changed since, to its learner alone', async () => {
  const { learner } = await aLearnerWithSheets(world)
  const hand = (value: string) =>
    handInSheet(world.ctx(learner), { courseSlug, activityId: 'sheet-1', fields: [sent('source', value)] })
  const first = await hand('<b>Census</b> & more')
  world.pass(1000)
  await hand('Survey')
  if (isRefusal(first)) throw new Error('refused')
  await review(world, learner, first.handInId, { comment: { id: world.services.newId(), text: 'Good <start>' } })
  const work = await readHandedIn(world.readingCtx(learner), first)
  expect(work.parts).toMatchObject([{}, { field: { value: '<b>Census</b> & more' } }, { field: { value: '' } }])
  expect([work.versions.length, work.review?.comment]).toEqual([2, 'Good <start>'])
  const somebody = await aLearner(world)
  await expect(readHandedIn(world.readingCtx(somebody), first)).rejects.toThrow(NotFound)
  const file = handedInFile(work, translator('en'))
  expect(file).toContain('&lt;b&gt;Census&lt;/b&gt; &amp; more')
  expect(file).toContain('Good &lt;start&gt;')
  expect(file).not.toContain('<b>Census')
})
