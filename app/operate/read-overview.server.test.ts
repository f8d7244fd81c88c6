import { afterEach, beforeEach, expect, it } from 'vitest'
import { insertContentImport } from '#app/data/editions.server.ts'
import { enqueueMessage } from '#app/data/outbox.server.ts'
import { aLearner, aWorld, type World } from '#tests/support/world.ts'
import { readOverview } from './read-overview.server.ts'

let world: World
beforeEach(async () => {
  world = await aWorld()
})
afterEach(() => world.close())

it('a new site has nothing to show yet', async () => {
  const learner = await aLearner(world)
  expect(await readOverview(world.readingCtx(learner))).toEqual({ lastImport: null, messages: [], mailGoesTo: 'files' })
})

it('shows the newest import and mails without what they carry', async () => {
  const learner = await aLearner(world)
  const { newId, now, handles } = world.services
  const courses = [{ slug: 'migration-data', outcome: 'refused', edition: 1 }]
  const report = JSON.stringify({ version: 1, courses, faults: ['en/a.mdx:3:1 Close it.'] })
  await insertContentImport(handles.writer, { id: newId(), at: now(), outcome: 'refused', report })
  const message = {
    id: newId(),
    purpose: 'reset:1',
    accountId: learner.accountId,
    kind: 'reset-password' as const,
    language: 'en',
  }
  await enqueueMessage(handles.writer, { ...message, parameters: { token: 'secret' }, at: now() })
  const overview = await readOverview(world.readingCtx(learner))
  expect(overview.lastImport).toMatchObject({ outcome: 'refused', courses, faults: ['en/a.mdx:3:1 Close it.'] })
  expect(JSON.stringify(overview)).not.toContain('secret')
})
