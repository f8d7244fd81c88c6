import { afterEach, beforeEach, expect, it } from 'vitest'
import { handInSheet } from '#app/learn/hand-in-sheet.server.ts'
import { courseSlug } from '#tests/support/learning.ts'
import { aLearnerWithSheets, sent } from '#tests/support/sheets.ts'
import { aTrainer } from '#tests/support/trainer.ts'
import { aLearner, aWorld, type World } from '#tests/support/world.ts'
import { listTaughtCourses } from './list-taught-courses.server.ts'

let world: World
beforeEach(async () => {
  world = await aWorld()
})
afterEach(() => world.close())

it('says what waits in each', async () => {
  const { learner } = await aLearnerWithSheets(world)
  await handInSheet(world.ctx(learner), { courseSlug, activityId: 'sheet-1', fields: [sent('source', 'Census')] })
  const { courses } = await listTaughtCourses(world.readingCtx(await aTrainer(world)))
  expect(courses).toMatchObject([
    { slug: courseSlug, items: 7, hasWorks: true, toRead: 1, surveys: [{ activityId: 'survey' }] },
  ])
  expect(courses[0]!.tests.map(({ activityId }) => activityId)).toEqual(['quiz-1', 'final-test'])
})

it('leaves out a course that the site does not have, and is empty for a learner', async () => {
  expect(await listTaughtCourses(world.readingCtx(await aTrainer(world, 'gone')))).toEqual({ courses: [] })
  expect(await listTaughtCourses(world.readingCtx(await aLearner(world)))).toEqual({ courses: [] })
})
