import { afterEach, beforeEach, expect, it } from 'vitest'
import { insertContentImport } from '#app/data/editions.server.ts'
import { enqueueMessage } from '#app/data/outbox.server.ts'
import { aReport } from '#tests/support/help.ts'
import { aLearner, aWorld, type World } from '#tests/support/world.ts'
import { readOverview } from './read-overview.server.ts'

let world: World
beforeEach(async () => {
  world = await aWorld()
})
afterEach(() => world.close())

it('a new site has nothing to show yet', async () => {
  const learner = await aLearner(world)
  expect(await readOverview(world.readingCtx(learner))).toEqual({
    lastImport: null,
    messages: { waiting: 0, sent: 0, failed: 0 },
    people: { active: 1, unconfirmed: 0, suspended: 0 },
    mailGoesTo: 'files',
    openReports: 0,
    hasName: false,
  })
})

it('shows the newest import, and counts mails and open reports without what they carry', async () => {
  const learner = await aLearner(world)
  const { newId, now, handles } = world.services
  const courses = [{ slug: 'migration-data', outcome: 'refused', edition: 1 }]
  const report = JSON.stringify({ version: 1, courses, faults: ['en/a.mdx:3:1 Close it.'] })
  await insertContentImport(handles.writer, { id: newId(), at: now(), outcome: 'refused', report })
  const message = { id: newId(), purpose: 'reset:1', accountId: learner.accountId, language: 'en', at: now() }
  await enqueueMessage(handles.writer, { ...message, kind: 'reset-password', parameters: { token: 'secret' } })
  await aReport(world, { text: 'secret' })
  const overview = await readOverview(world.readingCtx(learner))
  expect(overview.lastImport).toMatchObject({ outcome: 'refused', courses, faults: ['en/a.mdx:3:1 Close it.'] })
  expect(overview).toMatchObject({ messages: { waiting: 1 }, openReports: 1 })
  expect(JSON.stringify(overview)).not.toContain('secret')
})
