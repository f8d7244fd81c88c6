import { afterEach, beforeEach, expect, it } from 'vitest'
import { aCorrectedCourse, correction } from '#tests/support/corrections.ts'
import { countOf } from '#tests/support/learning.ts'
import { aTrainer } from '#tests/support/trainer.ts'
import { aWorld, type World } from '#tests/support/world.ts'
import { NotFound } from '#app/platform/errors.ts'
import { previewCorrection } from './preview-correction.server.ts'

let world: World
let course: Awaited<ReturnType<typeof aCorrectedCourse>>
beforeEach(async () => {
  world = await aWorld()
  course = await aCorrectedCourse(world)
})
afterEach(() => world.close())

it('says who would change and how, and changes nothing', async () => {
  await course.sitter('right', 'Asha')
  await course.sitter('wrong', 'Bakari')
  expect(await course.preview(correction('b'))).toMatchObject({
    isChange: true,
    attempts: 2,
    outcomes: { raised: 1, lowered: 0, kept: 1, same: 0 },
    passes: 1,
    fails: 0,
    certificates: 1,
    people: [
      { name: 'Bakari', before: 0, after: 1, maximum: 2, passedBefore: false, passesNow: true },
      { name: 'Asha', before: 2, after: 2, outcome: 'kept' },
    ],
  })
  expect(await course.preview(correction('b', 'follow'))).toMatchObject({ outcomes: { lowered: 1, kept: 0 }, fails: 0 })
  expect(await countOf(world, 'grade')).toBe(4)
})

it('is not there for another trainer', async () => {
  const other = world.readingCtx(await aTrainer(world, 'another-course'))
  await expect(previewCorrection(other, correction('b'))).rejects.toThrow(NotFound)
})
