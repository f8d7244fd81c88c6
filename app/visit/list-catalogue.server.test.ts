import { afterEach, beforeEach, expect, it } from 'vitest'
import { aCourse, testCourseSlug } from '#tests/support/course.ts'
import { anonymous, aWorld, type World } from '#tests/support/world.ts'
import { listCatalogue } from './list-catalogue.server.ts'

let world: World
beforeEach(async () => {
  world = await aWorld()
})
afterEach(() => world.close())

it('without courses the catalogue is empty', async () => {
  expect(await listCatalogue(world.readingCtx(anonymous))).toEqual([])
})

it('a course is shown in the reader’s language with its hours, and says which languages its lessons are in', async () => {
  await aCourse(world)
  expect(await listCatalogue(world.readingCtx(anonymous, 'ar'))).toMatchObject([
    {
      slug: testCourseSlug,
      language: 'ar',
      title: 'مقرر صغير',
      minutes: 60,
      modules: 1,
      lessons: 2,
      languages: { whole: ['en'], part: [], described: ['ar'] },
    },
  ])
})

it('a course that is not in the reader’s language is shown in its own', async () => {
  await aCourse(world)
  expect(await listCatalogue(world.readingCtx(anonymous, 'pt'))).toMatchObject([
    { language: 'en', title: 'Small course' },
  ])
})
