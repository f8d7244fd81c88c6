import { afterEach, beforeEach, expect, it } from 'vitest'
import { NotFound } from '#app/platform/errors.ts'
import { anEnrolledLearner, answerCheck, courseSlug, inArabic } from '#tests/support/learning.ts'
import { aLearner, aWorld, type World } from '#tests/support/world.ts'
import { readCheck } from './read-check.server.ts'
import { withdraw } from './withdraw.server.ts'

let world: World
beforeEach(async () => {
  world = await aWorld()
})
afterEach(() => world.close())

const of = { courseSlug, checkId: 'check-1' }

it('shows the check by itself, with the course and lesson it stands in', async () => {
  const { learner } = await anEnrolledLearner(world)
  expect(await readCheck(world.readingCtx(learner), of)).toMatchObject({
    slug: courseSlug,
    courseTitle: 'Small course',
    lessonTitle: 'lesson-1',
    state: 'active',
    language: 'en',
    check: {
      checkId: 'check-1',
      lessonId: 'lesson-1',
      attemptNumber: 1,
      questions: [{ position: 1, value: null }],
      reviewed: [],
    },
  })
})

it('in another language an answered check is still answered', async () => {
  const { learner, course } = await anEnrolledLearner(world)
  await inArabic(world, course)
  await answerCheck(world, learner, true)
  const page = await readCheck(world.readingCtx(learner, 'ar'), of)
  expect(page).toMatchObject({ courseTitle: 'مقرر صغير', language: 'ar', check: { attemptNumber: null } })
  expect(page.check.reviewed).toMatchObject([{ language: 'ar', verdict: 'right', value: { letter: 'a' } }])
})

it('who has left sees it, and that it is closed', async () => {
  const { learner } = await anEnrolledLearner(world)
  await withdraw(world.ctx(learner), { courseSlug })
  expect((await readCheck(world.readingCtx(learner), of)).state).toBe('withdrawn')
})

it('what is no check of a course of one’s own is not found', async () => {
  const { learner } = await anEnrolledLearner(world)
  await expect(readCheck(world.readingCtx(learner), { ...of, checkId: 'quiz-1' })).rejects.toThrow(NotFound)
  await expect(readCheck(world.readingCtx(await aLearner(world)), of)).rejects.toThrow(NotFound)
})
