import { afterEach, beforeEach, expect, it } from 'vitest'
import { NotFound } from '#app/platform/errors.ts'
import { anEnrolledLearner, answerCheck, countOf, courseSlug, inArabic, read } from '#tests/support/learning.ts'
import { aLearner, aWorld, type World } from '#tests/support/world.ts'
import { readLesson } from './read-lesson.server.ts'
import { withdraw } from './withdraw.server.ts'

let world: World
beforeEach(async () => {
  world = await aWorld()
})
afterEach(() => world.close())

it('a lesson has its text and checks, its place in the module, and its neighbours', async () => {
  const { learner } = await anEnrolledLearner(world)
  const page = await readLesson(world.readingCtx(learner), { courseSlug, lessonId: 'lesson-1' })
  expect(page).toMatchObject({
    lesson: { activityId: 'lesson-1', title: 'First lesson', number: '1.1', minutes: 10, standing: 'to-do' },
    language: 'en',
    module: { number: 1, title: 'Words', lesson: 1, lessons: 2 },
    previous: null,
    next: { activityId: 'lesson-2' },
  })
  expect(page.parts.map((part) => part.kind)).toEqual(['html', 'check'])
  const last = await readLesson(world.readingCtx(learner), { courseSlug, lessonId: 'lesson-2' })
  expect(last).toMatchObject({ previous: { activityId: 'lesson-1' }, next: { activityId: 'quiz-1', kind: 'quiz' } })
})

it('reading writes nothing: a lesson is done when its reader says so', async () => {
  const { learner } = await anEnrolledLearner(world)
  const open = () => readLesson(world.readingCtx(learner), { courseSlug, lessonId: 'lesson-1' })
  await open()
  expect([await countOf(world, 'learning_event'), await countOf(world, 'attempt')]).toEqual([1, 0])
  expect((await open()).lesson.standing).toBe('to-do')
  await read(world, learner, 'lesson-1')
  expect((await open()).lesson.standing).toBe('done')
})

it('in Arabic it is the same lesson, with what was done in English', async () => {
  const { learner, course } = await anEnrolledLearner(world)
  await inArabic(world, course)
  await answerCheck(world, learner, true)
  await read(world, learner, 'lesson-1')
  const page = await readLesson(world.readingCtx(learner, 'ar'), { courseSlug, lessonId: 'lesson-1' })
  expect(page).toMatchObject({ language: 'ar', lesson: { title: 'الدرس الأول', standing: 'done' } })
  expect(page.parts[1]).toMatchObject({
    kind: 'check',
    check: { attemptNumber: null, reviewed: [{ verdict: 'right' }] },
  })
})

it('a text that is missing in the reader’s language comes in the course’s first, and says so', async () => {
  const { learner } = await anEnrolledLearner(world)
  expect(await readLesson(world.readingCtx(learner, 'ar'), { courseSlug, lessonId: 'lesson-1' })).toMatchObject({
    language: 'en',
  })
})

it('who has left the course may still read', async () => {
  const { learner } = await anEnrolledLearner(world)
  await withdraw(world.ctx(learner), { courseSlug })
  const page = await readLesson(world.readingCtx(learner), { courseSlug, lessonId: 'lesson-1' })
  expect(page.course.state).toBe('withdrawn')
})

it('what is no lesson of a course of one’s own is not found', async () => {
  const { learner } = await anEnrolledLearner(world)
  for (const lessonId of ['nothing', 'quiz-1', 'course']) {
    await expect(readLesson(world.readingCtx(learner), { courseSlug, lessonId })).rejects.toThrow(NotFound)
  }
  const other = world.readingCtx(await aLearner(world))
  await expect(readLesson(other, { courseSlug, lessonId: 'lesson-1' })).rejects.toThrow(NotFound)
})
