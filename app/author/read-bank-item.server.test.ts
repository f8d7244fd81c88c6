import { afterEach, beforeEach, expect, it } from 'vitest'
import { NotFound } from '#app/platform/errors.ts'
import { aCourse, testCourseSlug as courseSlug } from '#tests/support/course.ts'
import { aTrainer } from '#tests/support/trainer.ts'
import { aWorld, type World } from '#tests/support/world.ts'
import { readBankItem } from './read-bank-item.server.ts'

let world: World
beforeEach(async () => {
  world = await aWorld()
})
afterEach(() => world.close())

it('shows what learners see, its key and feedback, and since when the key holds', async () => {
  await aCourse(world)
  const item = await readBankItem(world.readingCtx(await aTrainer(world)), { courseSlug, itemKey: 'both' })
  expect(item).toMatchObject({ kind: 'multiple-response', uses: [{ kind: 'test', title: 'Final test' }] })
  expect(item.texts[0]!.lines.map(({ letter, isRight }) => [letter, isRight])).toEqual([
    ['a', true],
    ['b', true],
    ['c', false],
  ])
  expect(item.texts[0]!.lines[0]!.feedbackHtml).toBe('<p>Feedback both a</p>')
  expect(item.keys).toEqual([{ number: 1, fromAt: world.now(), reason: 'published' }])
})

it('is not there under a key the bank does not have, nor for another trainer', async () => {
  await aCourse(world)
  const trainers = [await aTrainer(world), await aTrainer(world, 'another-course')]
  const [own, other] = trainers.map((trainer) => world.readingCtx(trainer))
  await expect(readBankItem(own!, { courseSlug, itemKey: 'none' })).rejects.toThrow(NotFound)
  await expect(readBankItem(other!, { courseSlug, itemKey: 'both' })).rejects.toThrow(NotFound)
})
