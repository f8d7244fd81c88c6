import { afterEach, beforeEach, expect, it } from 'vitest'
import { findCredentialOfEnrolment } from '#app/data/credentials.server.ts'
import { aCourse } from '#tests/support/course.ts'
import { anEnrolledLearner, completeCourse, courseSlug, enrolmentOf, read } from '#tests/support/learning.ts'
import { aLearner, aWorld, type World } from '#tests/support/world.ts'
import { enrol } from './enrol.server.ts'
import { listMyCourses } from './list-my-courses.server.ts'
import { withdraw } from './withdraw.server.ts'

let world: World
beforeEach(async () => {
  world = await aWorld()
})
afterEach(() => world.close())

it('each course says what is next and what is missing', async () => {
  const { learner } = await anEnrolledLearner(world)
  await read(world, learner, 'lesson-1')
  const [mine, ...others] = await listMyCourses(world.readingCtx(learner))
  expect(others).toEqual([])
  expect(mine).toMatchObject({
    course: { slug: courseSlug, state: 'active', threads: ['done', 'to-come', 'to-come', 'to-come'] },
    next: { activityId: 'lesson-2', title: 'Second lesson', standing: 'to-do' },
    credentialId: null,
  })
  expect(mine!.missing.map((one) => [one.code, one.title])).toEqual([
    ['lesson-unread', 'Second lesson'],
    ['not-begun', 'Quiz'],
    ['not-begun', 'Final test'],
  ])
})

it('those one is taking stand first, then those completed, then those left', async () => {
  const { learner } = await anEnrolledLearner(world)
  for (const slug of ['second-course', 'third-course']) {
    await aCourse(world, slug)
    world.pass(1000)
    await enrol(world.ctx(learner), { courseSlug: slug })
  }
  await completeCourse(world, learner)
  await withdraw(world.ctx(learner), { courseSlug: 'third-course' })
  const courses = await listMyCourses(world.readingCtx(learner))
  expect(courses.map(({ course }) => [course.slug, course.state])).toEqual([
    ['second-course', 'active'],
    [courseSlug, 'completed'],
    ['third-course', 'withdrawn'],
  ])
  const credential = await findCredentialOfEnrolment(
    world.services.handles.reader,
    (await enrolmentOf(world, learner)).id,
  )
  expect(courses.map((one) => one.credentialId)).toEqual([null, credential!.id, null])
})

it('somebody new has none, whatever others have', async () => {
  await anEnrolledLearner(world)
  expect(await listMyCourses(world.readingCtx(await aLearner(world)))).toEqual([])
})
