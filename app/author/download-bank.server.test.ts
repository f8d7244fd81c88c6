import { afterEach, beforeEach, expect, it } from 'vitest'
import { readGift } from '#app/exchange/gift/read.ts'
import { NotFound } from '#app/platform/errors.ts'
import { aCourse, testCourseSlug as courseSlug } from '#tests/support/course.ts'
import { aTrainer } from '#tests/support/trainer.ts'
import { aWorld, type World } from '#tests/support/world.ts'
import { downloadBank } from './download-bank.server.ts'

let world: World
beforeEach(async () => {
  world = await aWorld()
})
afterEach(() => world.close())

it('holds every question with the key that holds, and says so first', async () => {
  await aCourse(world)
  const { name, gift } = await downloadBank(world.readingCtx(await aTrainer(world)), { courseSlug })
  expect(name).toBe('small-course.gift')
  expect(gift).toMatch(/^\/\/ [^\n]*7 questions\.\n\n\$CATEGORY: small-course\/tell\n/)
  const { questions } = readGift(gift)
  expect(questions.map((one) => one.name)).toContain('check-one')
  expect(questions.find((one) => one.name === 'count')).toMatchObject({
    kind: 'numeric',
    cases: [
      { value: 249, tolerance: 1, isRight: true },
      { value: null, isRight: false, feedback: 'Feedback count b' },
    ],
  })
  expect(questions).toHaveLength(7)
})

it('is not there for the trainer of another course', async () => {
  await aCourse(world)
  const ctx = world.readingCtx(await aTrainer(world, 'another-course'))
  await expect(downloadBank(ctx, { courseSlug })).rejects.toThrow(NotFound)
})
