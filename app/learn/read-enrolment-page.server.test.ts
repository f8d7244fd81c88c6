import { afterEach, beforeEach, expect, it } from 'vitest'
import { NotFound } from '#app/platform/errors.ts'
import { aCourse } from '#tests/support/course.ts'
import { anEnrolledLearner, courseSlug } from '#tests/support/learning.ts'
import { aLearner, aWorld, type World } from '#tests/support/world.ts'
import { readEnrolmentPage } from './read-enrolment-page.server.ts'
import { withdraw } from './withdraw.server.ts'

let world: World
beforeEach(async () => {
  world = await aWorld()
})
afterEach(() => world.close())

it('says which course it is about, in the reader’s language, to somebody new', async () => {
  await aCourse(world)
  const ctx = world.readingCtx(await aLearner(world), 'ar')
  expect(await readEnrolmentPage(ctx, { courseSlug })).toEqual({
    slug: courseSlug,
    title: 'مقرر صغير',
    promise: 'ميّز بين الأشياء',
    language: 'ar',
    minutes: 60,
    lessons: { language: 'en', isPart: false },
    state: null,
  })
})

it('knows how the learner stands to it', async () => {
  const { learner } = await anEnrolledLearner(world)
  const state = async () => (await readEnrolmentPage(world.readingCtx(learner), { courseSlug })).state
  expect(await state()).toBe('active')
  await withdraw(world.ctx(learner), { courseSlug })
  expect(await state()).toBe('withdrawn')
})

it('a closed course is there for its learners and not found by others', async () => {
  const { learner } = await anEnrolledLearner(world)
  await world.services.handles.writer.updateTable('course').set({ state: 'closed' }).execute()
  expect(await readEnrolmentPage(world.readingCtx(learner), { courseSlug })).toMatchObject({ state: 'active' })
  const other = world.readingCtx(await aLearner(world))
  await expect(readEnrolmentPage(other, { courseSlug })).rejects.toThrow(NotFound)
  await expect(readEnrolmentPage(other, { courseSlug: 'no-such-course' })).rejects.toThrow(NotFound)
})
