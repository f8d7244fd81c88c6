import { afterEach, beforeEach, expect, it } from 'vitest'
import { completeLesson } from '#app/learn/complete-lesson.server.ts'
import { enrol } from '#app/learn/enrol.server.ts'
import { aCourse, testCourseSlug as courseSlug } from '#tests/support/course.ts'
import { aLearner, aWorld, type World } from '#tests/support/world.ts'
import { rebuildSummaries } from './rebuild-summaries.server.ts'

let world: World
beforeEach(async () => {
  world = await aWorld()
  await aCourse(world)
  const learner = await aLearner(world)
  await enrol(world.ctx(learner), { courseSlug })
  world.pass(1000)
  await completeLesson(world.ctx(learner), { courseSlug, lessonId: 'lesson-1' })
})
afterEach(() => world.close())

const db = () => world.services.handles.writer

it('summaries that agree with their facts are left as they are', async () => {
  expect(await rebuildSummaries(db())).toEqual({ enrolments: 1, changed: 0 })
})

it('a planted wrong summary is found and mended', async () => {
  await db().updateTable('progress').set({ done: 4, place: null }).execute()
  await db().updateTable('activity_state').set({ state: 'open', done_at: null }).execute()
  expect(await rebuildSummaries(db())).toEqual({ enrolments: 1, changed: 1 })
  expect((await db().selectFrom('progress').select('done').executeTakeFirst())?.done).toBe(1)
  expect(await rebuildSummaries(db())).toEqual({ enrolments: 1, changed: 0 })
})

it('lost summaries come back', async () => {
  await db().deleteFrom('progress').execute()
  await db().deleteFrom('activity_state').execute()
  expect(await rebuildSummaries(db())).toEqual({ enrolments: 1, changed: 1 })
})
