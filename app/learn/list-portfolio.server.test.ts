import { afterEach, beforeEach, expect, it } from 'vitest'
import { courseSlug } from '#tests/support/learning.ts'
import { aLearnerWithSheets, sent } from '#tests/support/sheets.ts'
import { aLearner, aWorld, type World } from '#tests/support/world.ts'
import { handInSheet } from './hand-in-sheet.server.ts'
import { listPortfolio } from './list-portfolio.server.ts'

let world: World
beforeEach(async () => {
  world = await aWorld()
})
afterEach(() => world.close())

it('holds worksheets and the final work, handed in or not, and no survey', async () => {
  const { learner } = await aLearnerWithSheets(world)
  await handInSheet(world.ctx(learner), { courseSlug, activityId: 'sheet-1', fields: [sent('source', 'Census')] })
  const { courses } = await listPortfolio(world.readingCtx(learner))
  expect(courses).toHaveLength(1)
  expect(courses[0]!.entries).toMatchObject([
    { activityId: 'sheet-1', standing: 'done', handIn: { at: world.now() }, hasComment: false },
    { activityId: 'work', standing: 'open', handIn: null },
  ])
})

it('is empty for somebody without courses', async () => {
  expect(await listPortfolio(world.readingCtx(await aLearner(world)))).toEqual({ courses: [] })
})
