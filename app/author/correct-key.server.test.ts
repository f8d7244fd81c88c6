import { afterEach, beforeEach, expect, it } from 'vitest'
import { aCorrectedCourse, correction } from '#tests/support/corrections.ts'
import { courseSlug } from '#tests/support/learning.ts'
import { aTrainer } from '#tests/support/trainer.ts'
import { aWorld, type World } from '#tests/support/world.ts'
import { NotFound } from '#app/platform/errors.ts'
import { correctKey } from './correct-key.server.ts'
import type { PreviewCommand } from './preview-correction.server.ts'

let world: World
let course: Awaited<ReturnType<typeof aCorrectedCourse>>
beforeEach(async () => {
  world = await aWorld()
  course = await aCorrectedCourse(world)
})
afterEach(() => world.close())

it('comes before correcting: what was looked at is what is done', async () => {
  const { seal } = await course.preview(correction('b'))
  const send = (command: PreviewCommand) => correctKey(world.ctx(course.trainer), { ...command, seal, reason: 'Wrong' })
  const refused = { refused: true, problem: { key: 'author.key-look-first' } }
  expect(await send(correction('c'))).toMatchObject(refused)
  expect(await send(correction('b', 'follow'))).toMatchObject(refused)
  expect(await send(correction('b'))).toEqual({ courseSlug, itemKey: 'quiz-one' })
  expect(await send(correction('b'))).toMatchObject(refused)
})

it('asks for a reason', async () => {
  expect(await course.correct(correction('b'), ' ')).toMatchObject({
    errors: { reason: { key: 'author.key-reason-missing' } },
  })
})

it('with the key as it is: what an older key graded is graded by it, and no key is added', async () => {
  const bakari = await course.sitter('wrong', 'Bakari')
  const db = world.services.handles.writer
  const solution = JSON.stringify({ version: 1, kind: 'single-choice', key: 'b' })
  const [item] = await db.selectFrom('item_version').where('item_key', '=', 'quiz-one').select('id').execute()
  const row = { item_version_id: item!.id, number: 2, solution, from_at: world.now(), author: 'files', reason: '' }
  await db.insertInto('item_solution').values(row).execute()
  expect(await course.preview(correction('b'))).toMatchObject({ isChange: false, outcomes: { raised: 1 } })
  await course.correct(correction('b'))
  await course.job()
  expect(await course.marksOf(bakari)).toBe(1)
  const { keys } = await course.bankItem()
  expect(keys).toHaveLength(2)
})

it('is not there for another trainer', async () => {
  const other = world.ctx(await aTrainer(world, 'another-course'))
  await expect(correctKey(other, { ...correction('b'), seal: '', reason: 'x' })).rejects.toThrow(NotFound)
})
