import { afterEach, beforeEach, expect, it } from 'vitest'
import { isRefusal } from '#app/i18n/refusal.ts'
import { BadRequest } from '#app/platform/errors.ts'
import { countOf, courseSlug } from '#tests/support/learning.ts'
import { aLearnerWithSheets, sent } from '#tests/support/sheets.ts'
import { aWorld, type World } from '#tests/support/world.ts'
import { readSheet } from './read-sheet.server.ts'
import { saveSheet } from './save-sheet.server.ts'

let world: World
beforeEach(async () => {
  world = await aWorld()
})
afterEach(() => world.close())

const name = { courseSlug, activityId: 'sheet-1' }

it('what was filled in is there again, and the same form again adds nothing', async () => {
  const { learner } = await aLearnerWithSheets(world)
  const save = () => saveSheet(world.ctx(learner), { ...name, fields: [sent('source', 'Census'), sent('note', '')] })
  await save()
  await save()
  expect(await countOf(world, 'sheet_entry')).toBe(1)
  const { parts, savedAt, isOpen } = await readSheet(world.readingCtx(learner), name)
  expect(parts).toMatchObject([
    { kind: 'html' },
    { field: { id: 'source', value: 'Census' } },
    { field: { id: 'note', value: '' } },
  ])
  expect([savedAt, isOpen]).toEqual([world.now(), true])
})

it('a page that was open long overwrites only what was typed on it', async () => {
  const { learner } = await aLearnerWithSheets(world)
  const ctx = world.ctx(learner)
  const saved = await saveSheet(ctx, { ...name, fields: [sent('source', 'Census'), sent('note', 'old')] })
  if (isRefusal(saved)) throw new Error('refused')
  const shown = (id: string) => saved.current.get(id)!.id
  world.pass(1000)
  await saveSheet(ctx, { ...name, fields: [sent('note', 'of another device', shown('note'))] })
  world.pass(1000)
  await saveSheet(ctx, {
    ...name,
    fields: [sent('source', 'Survey', shown('source')), sent('note', 'old', shown('note'))],
  })
  const { parts } = await readSheet(world.readingCtx(learner), name)
  expect(parts).toMatchObject([{}, { field: { value: 'Survey' } }, { field: { value: 'of another device' } }])
})

it('an entry sent again under its id, late, changes nothing', async () => {
  const { learner } = await aLearnerWithSheets(world)
  const ctx = world.ctx(learner)
  const first = { ...sent('source', 'first'), id: world.services.newId() }
  await saveSheet(ctx, { ...name, fields: [first] })
  world.pass(1000)
  await saveSheet(ctx, { ...name, fields: [sent('source', 'second', first.id)] })
  world.pass(1000)
  await saveSheet(ctx, { ...name, fields: [first] })
  const { parts } = await readSheet(world.readingCtx(learner), name)
  expect(parts[1]).toMatchObject({ field: { value: 'second' } })
})

it('a field the sheet does not have is refused', async () => {
  const { learner } = await aLearnerWithSheets(world)
  await expect(saveSheet(world.ctx(learner), { ...name, fields: [sent('other', 'x')] })).rejects.toThrow(BadRequest)
})
