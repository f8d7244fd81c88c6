import { afterEach, beforeEach, expect, it } from 'vitest'
import { NotFound } from '#app/platform/errors.ts'
import { aCourse, testCourseSlug as courseSlug } from '#tests/support/course.ts'
import { aTrainer } from '#tests/support/trainer.ts'
import { aWorld, type World } from '#tests/support/world.ts'
import { listBankItems } from './list-bank-items.server.ts'

let world: World
beforeEach(async () => {
  world = await aWorld()
})
afterEach(() => world.close())

it('is every item of the edition, with its words and where it is asked', async () => {
  await aCourse(world)
  const ctx = world.readingCtx(await aTrainer(world))
  const bank = await listBankItems(ctx, { courseSlug, filter: {} })
  expect([bank.total, bank.items.length]).toEqual([7, 7])
  expect(bank.items[0]).toMatchObject({
    itemKey: 'check-one',
    words: 'Prompt of check-one',
    outcomeWords: 'tell one thing from another',
    languages: ['en'],
    uses: [{ kind: 'check', title: 'First lesson' }],
  })
  const chosen = await listBankItems(ctx, { courseSlug, filter: { kind: 'numeric' } })
  expect([chosen.total, chosen.items.map(({ itemKey }) => itemKey)]).toEqual([7, ['count']])
})

it('is not there for the trainer of another course', async () => {
  await aCourse(world)
  const ctx = world.readingCtx(await aTrainer(world, 'another-course'))
  await expect(listBankItems(ctx, { courseSlug, filter: {} })).rejects.toThrow(NotFound)
})
