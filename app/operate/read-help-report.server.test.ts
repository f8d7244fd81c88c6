import { afterEach, beforeEach, expect, it } from 'vitest'
import { aReport } from '#tests/support/help.ts'
import { anonymous, aWorld, type World } from '#tests/support/world.ts'
import { readHelpReport } from './read-help-report.server.ts'

let world: World
beforeEach(async () => {
  world = await aWorld()
})
afterEach(() => world.close())

it('is read whole', async () => {
  const reportId = await aReport(world, { text: 'The chart is empty.\nTwice.' })
  const { report } = await readHelpReport(world.readingCtx(anonymous), { reportId })
  expect(report).toMatchObject({ id: reportId, text: 'The chart is empty.\nTwice.', state: 'open' })
})

it('a report that does not exist is not found', async () => {
  const reportId = world.services.newId()
  await expect(readHelpReport(world.readingCtx(anonymous), { reportId })).rejects.toMatchObject({ code: 'not-found' })
})
