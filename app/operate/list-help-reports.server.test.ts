import { afterEach, beforeEach, expect, it } from 'vitest'
import { aReport } from '#tests/support/help.ts'
import { anonymous, aWorld, type World } from '#tests/support/world.ts'
import { listHelpReports } from './list-help-reports.server.ts'

let world: World
beforeEach(async () => {
  world = await aWorld()
})
afterEach(() => world.close())

const list = (filter = {}) => listHelpReports(world.readingCtx(anonymous), filter)

it('an empty site has no reports', async () => {
  expect(await list()).toEqual({ reports: [], open: 0, filter: {}, next: null })
})

it('comes a page at a time, every report once', async () => {
  for (let i = 0; i < 32; i++) await aReport(world, { text: `report ${i}` })
  const first = await list()
  expect([first.reports.length, first.open]).toEqual([30, 32])
  const second = await list({ before: first.next })
  expect(second.next).toBeNull()
  expect(new Set([...first.reports, ...second.reports].map(({ text }) => text)).size).toBe(32)
})
