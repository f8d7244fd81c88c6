import { afterEach, beforeEach, expect, it } from 'vitest'
import { NotFound } from '#app/platform/errors.ts'
import { aCourse, testCourseSlug } from '#tests/support/course.ts'
import { aLearner, anonymous, aWorld, type World } from '#tests/support/world.ts'
import { readCoursePage } from './read-course-page.server.ts'

let world: World
beforeEach(async () => {
  world = await aWorld()
})
afterEach(() => world.close())

it('a visitor sees the course, its edition and its text', async () => {
  await aCourse(world)
  const page = await readCoursePage(world.readingCtx(anonymous), { courseSlug: testCourseSlug })
  expect(page).toMatchObject({ slug: testCourseSlug, edition: { number: 1 }, enrolment: null })
  expect(page.text).toEqual({ language: 'en', html: '<p>Text of course</p>' })
  expect(page.outline.title).toBe('Small course')
})

it('says which language the lessons come in, to whom it is another than her own', async () => {
  await aCourse(world)
  const read = (language: 'en' | 'ar' | 'pt') =>
    readCoursePage(world.readingCtx(anonymous, language), { courseSlug: testCourseSlug })
  const inArabic = await read('ar')
  expect(inArabic.languages).toEqual({ whole: ['en'], part: [], described: ['ar'] })
  expect(inArabic.lessons).toEqual({ language: 'en', isPart: false })
  expect((await read('pt')).lessons).toEqual({ language: 'en', isPart: false })
  expect((await read('en')).lessons).toBeNull()
})

it('a learner is told that she is enrolled', async () => {
  const { courseId, editionId } = await aCourse(world)
  const learner = await aLearner(world)
  const enrolment = {
    id: world.services.newId(),
    account_id: learner.accountId,
    course_id: courseId,
    edition_id: editionId,
  }
  await world.services.handles.writer
    .insertInto('enrolment')
    .values({ ...enrolment, state: 'active', enrolled_at: world.now(), withdrawn_at: null, completed_at: null })
    .execute()
  expect(await readCoursePage(world.readingCtx(learner), { courseSlug: testCourseSlug })).toMatchObject({
    enrolment: 'active',
  })
})

it('a course that is not there is not found', async () => {
  await expect(readCoursePage(world.readingCtx(anonymous), { courseSlug: 'nothing' })).rejects.toThrow(NotFound)
})
