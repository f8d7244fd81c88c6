import { afterEach, beforeEach, expect, it } from 'vitest'
import { listAskedAttempts } from '#app/data/regradings.server.ts'
import { aCorrectedCourse } from '#tests/support/corrections.ts'
import { aWorld, type World } from '#tests/support/world.ts'
import { reassess } from './reassess.server.ts'

let world: World
beforeEach(async () => {
  world = await aWorld()
})
afterEach(() => world.close())

it('says of each attempt what it would come to', async () => {
  const course = await aCorrectedCourse(world)
  await course.sitter('right', 'Asha')
  await course.sitter('wrong', 'Bakari')
  const db = world.services.handles.reader
  const [version] = await db.selectFrom('item_version').where('item_key', '=', 'quiz-one').select('id').execute()
  const asked = await listAskedAttempts(db, { itemVersionIds: [version!.id], before: '9', after: '', limit: 10 })
  const all = await reassess(
    db,
    asked,
    new Map([[version!.id, { version: 1, kind: 'single-choice', key: 'b' }]]),
    'follow',
  )
  expect(all.map(({ outcome, passedBefore, passesNow }) => [outcome, passedBefore, passesNow]).sort()).toEqual([
    ['lowered', true, true],
    ['raised', false, true],
  ])
  await expect(reassess(db, asked, new Map(), 'keep')).rejects.toThrow('has no grade or key')
})
