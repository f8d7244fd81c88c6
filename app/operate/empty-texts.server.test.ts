import { afterEach, beforeEach, expect, it } from 'vitest'
import { findReport } from '#app/data/help-reports.server.ts'
import { days } from '#app/platform/clock.ts'
import { aReport } from '#tests/support/help.ts'
import { aWorld, type World } from '#tests/support/world.ts'
import { emptyTexts } from './empty-texts.server.ts'

let world: World
beforeEach(async () => {
  world = await aWorld()
})
afterEach(() => world.close())

const read = (id: string) => findReport(world.services.handles.reader, id)

it('words and address of a report are emptied after a year, not before; that it came is still known', async () => {
  const id = await aReport(world, { text: 'The chart is empty.' })
  world.pass(days(365))
  expect(await emptyTexts(world.services)).toBe(0)
  expect(await read(id)).toMatchObject({ text: 'The chart is empty.' })
  world.pass(days(1))
  expect(await emptyTexts(world.services)).toBe(2)
  expect(await read(id)).toMatchObject({ text: '', address: '', page: '/learn' })
})

it('how much a network sent is forgotten after a day', async () => {
  const quotas = () => world.services.handles.reader.selectFrom('help_quota').select('network').execute()
  await aReport(world)
  await emptyTexts(world.services)
  expect(await quotas()).toHaveLength(1)
  world.pass(days(2))
  await emptyTexts(world.services)
  expect(await quotas()).toEqual([])
})
