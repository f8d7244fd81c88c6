import { afterEach, beforeEach, expect, it } from 'vitest'
import { testCourseSlug as courseSlug, aCourse } from '#tests/support/course.ts'
import { aTrainer } from '#tests/support/trainer.ts'
import { aWorld, type World } from '#tests/support/world.ts'
import { getCorrectionSubject, isSame, readCorrection, sealOf } from './key-correction.server.ts'

let world: World
beforeEach(async () => {
  world = await aWorld()
})
afterEach(() => world.close())

const given = (letter: string) => ({ right: [letter], values: {}, tolerances: {}, answers: {} })

it('is about every version of the item that has the same key, and no other', async () => {
  const { courseId } = await aCourse(world)
  const db = world.services.handles.writer
  const row = { course_id: courseId, item_key: 'quiz-one', kind: 'single-choice', outcome: 'tell', option_count: 3 }
  for (const [id, marks, key] of [
    ['older', 2, 'a'],
    ['other', 3, 'c'],
  ] as const) {
    await db
      .insertInto('item_version')
      .values({ ...row, id, marks })
      .execute()
    const solution = JSON.stringify({ version: 1, kind: 'single-choice', key })
    const dated = { number: 1, from_at: world.now(), author: 'files', reason: '' }
    await db
      .insertInto('item_solution')
      .values({ item_version_id: id, solution, ...dated })
      .execute()
  }
  const subject = await getCorrectionSubject(world.readingCtx(await aTrainer(world)), {
    courseSlug,
    itemKey: 'quiz-one',
  })
  expect(subject.versions.map(({ itemVersionId }) => itemVersionId).sort()).toEqual(
    [`${courseId}:quiz-one`, 'older'].sort(),
  )
  const read = readCorrection(subject, given('b'))
  if ('refused' in read) throw new Error('refused')
  expect(isSame(read.solution, subject.current.solution)).toBe(false)
  expect(sealOf(subject, read.solution, 'keep')).not.toBe(sealOf(subject, read.solution, 'follow'))
  expect(readCorrection(subject, given('z'))).toMatchObject({ refused: true })
})
