import { afterEach, beforeEach, expect, it } from 'vitest'
import type { SignedIn } from '#app/domain/access/actor.ts'
import { NotFound } from '#app/platform/errors.ts'
import { aCourse } from '#tests/support/course.ts'
import { anEnrolledLearner, completeCourse, courseSlug, read, sit } from '#tests/support/learning.ts'
import { aLearner, aWorld, type World } from '#tests/support/world.ts'
import { readMyCourse } from './read-my-course.server.ts'
import { withdraw } from './withdraw.server.ts'

let world: World
beforeEach(async () => {
  world = await aWorld()
})
afterEach(() => world.close())

const page = (learner: SignedIn) => readMyCourse(world.readingCtx(learner), { courseSlug })

it('shows how far one is, what is next, what is missing, and the rules', async () => {
  const { learner } = await anEnrolledLearner(world)
  await read(world, learner, 'lesson-1')
  await sit(world, learner, 'final-test', 2)
  expect(await page(learner)).toMatchObject({
    promise: 'Tell one thing from another',
    outcomes: ['tell one thing from another'],
    minutes: 60,
    languages: ['en'],
    lessons: null,
    edition: { number: 1 },
    completedAt: null,
    withdrawnAt: null,
    next: { activityId: 'final-test' },
    missing: [
      { code: 'lesson-unread', activityId: 'lesson-2', title: 'Second lesson' },
      { code: 'not-begun', activityId: 'quiz-1' },
      { code: 'not-passed', activityId: 'final-test', best: 2, maximum: 4, needed: 3, left: 2 },
    ],
    rule: {
      lessons: { count: 2, all: true },
      quizzes: [{ count: 1, passMark: 50 }],
      tests: [{ passMark: 70, attempts: 3 }],
    },
    credentialId: null,
  })
})

it('a completed course has its certificate and nothing missing', async () => {
  const { learner } = await anEnrolledLearner(world)
  await completeCourse(world, learner)
  const { id } = await world.services.handles.reader.selectFrom('credential').select('id').executeTakeFirstOrThrow()
  expect(await page(learner)).toMatchObject({
    completedAt: world.now(),
    missing: [],
    credentialId: id,
    course: { state: 'completed' },
  })
})

it('who has left sees what was done, and when it was left', async () => {
  const { learner } = await anEnrolledLearner(world)
  await read(world, learner, 'lesson-1')
  await withdraw(world.ctx(learner), { courseSlug })
  expect(await page(learner)).toMatchObject({
    withdrawnAt: world.now(),
    course: { state: 'withdrawn', threads: ['done', 'to-come', 'to-come', 'to-come'] },
  })
})

it('somebody not enrolled has no such page yet; a course that is not there is not found', async () => {
  await aCourse(world)
  const learner = await aLearner(world)
  expect(await page(learner)).toBeNull()
  await expect(readMyCourse(world.readingCtx(learner), { courseSlug: 'no-such-course' })).rejects.toThrow(NotFound)
  await world.services.handles.writer.updateTable('course').set({ state: 'closed' }).execute()
  await expect(page(learner)).rejects.toThrow(NotFound)
})
