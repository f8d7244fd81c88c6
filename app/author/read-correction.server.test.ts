import { afterEach, beforeEach, expect, it } from 'vitest'
import { courseSlug } from '#tests/support/learning.ts'
import { aCorrectedCourse } from '#tests/support/corrections.ts'
import { aTrainer } from '#tests/support/trainer.ts'
import { aWorld, type World } from '#tests/support/world.ts'
import { NotFound } from '#app/platform/errors.ts'
import { readCorrection } from './read-correction.server.ts'

let world: World
let course: Awaited<ReturnType<typeof aCorrectedCourse>>
beforeEach(async () => {
  world = await aWorld()
  course = await aCorrectedCourse(world)
})
afterEach(() => world.close())

it('shows the form filled in with the key that holds', async () => {
  const of = { courseSlug, itemKey: 'count' }
  expect(await readCorrection(world.readingCtx(course.trainer), of)).toMatchObject({
    values: { 'values.a': '249', 'tolerances.a': '1', 'right[]': 'a' },
    lines: [{ field: 'number' }, { field: 'none', hasRight: false }],
  })
})

it('is not there for another trainer', async () => {
  const other = world.readingCtx(await aTrainer(world, 'another-course'))
  await expect(readCorrection(other, { courseSlug, itemKey: 'quiz-one' })).rejects.toThrow(NotFound)
})
