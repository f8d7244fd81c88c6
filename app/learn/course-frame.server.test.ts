import { afterEach, beforeEach, expect, it } from 'vitest'
import { anEnrolledLearner, begin, courseSlug, enrolmentOf, read, sit } from '#tests/support/learning.ts'
import { aWorld, type World } from '#tests/support/world.ts'
import { readCourseFrame } from './course-frame.server.ts'

let world: World
beforeEach(async () => {
  world = await aWorld()
})
afterEach(() => world.close())

it('shows the contents with what is done, begun and to do', async () => {
  const { learner } = await anEnrolledLearner(world)
  await read(world, learner, 'lesson-1')
  await begin(world, learner, 'quiz-1')
  await sit(world, learner, 'final-test', 2)
  const { view } = await readCourseFrame(world.readingCtx(learner), await enrolmentOf(world, learner))
  expect(view).toMatchObject({ slug: courseSlug, title: 'Small course', language: 'en', dye: 1, state: 'active' })
  expect(view.threads).toEqual(['done', 'to-come', 'to-come', 'missing'])
  expect(view.parts.map((part) => [part.title, part.entries.map((entry) => [entry.title, entry.standing])])).toEqual([
    [
      'Words',
      [
        ['First lesson', 'done'],
        ['Second lesson', 'to-do'],
        ['Quiz', 'begun'],
      ],
    ],
    [null, [['Final test', 'begun']]],
  ])
  expect(view.parts[1]?.entries[0]?.best).toEqual({ marks: 2, maximum: 4 })
})

it('in another language it is the same course with the same things done', async () => {
  const { learner } = await anEnrolledLearner(world)
  await read(world, learner, 'lesson-1')
  const enrolment = await enrolmentOf(world, learner)
  const [english, arabic] = await Promise.all([
    readCourseFrame(world.readingCtx(learner, 'en'), enrolment),
    readCourseFrame(world.readingCtx(learner, 'ar'), enrolment),
  ])
  expect(arabic.states).toEqual(english.states)
  expect(arabic.view.threads).toEqual(english.view.threads)
  expect(arabic.view).toMatchObject({ language: 'ar', title: 'مقرر صغير', parts: [{ title: 'كلمات' }, {}] })
})

it('a language the course does not have shows its first one, and says which', async () => {
  const { learner } = await anEnrolledLearner(world)
  const { view } = await readCourseFrame(world.readingCtx(learner, 'pt'), await enrolmentOf(world, learner))
  expect(view).toMatchObject({ language: 'en', title: 'Small course' })
})
