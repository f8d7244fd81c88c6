import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { listAuditEntries } from '#app/data/audit.server.ts'
import type { SignedIn } from '#app/domain/access/actor.ts'
import { aReport } from '#tests/support/help.ts'
import { aLearner, aWorld, type World } from '#tests/support/world.ts'
import { markHelpReport } from './mark-help-report.server.ts'
import { readHelpReport } from './read-help-report.server.ts'

let world: World
let operator: SignedIn
let reportId: string
beforeEach(async () => {
  world = await aWorld()
  operator = await aLearner(world, { name: 'Olu' })
  reportId = await aReport(world)
})
afterEach(() => world.close())

const mark = (state: 'open' | 'closed') => markHelpReport(world.ctx(operator), { reportId, state })
const state = async () => (await readHelpReport(world.readingCtx(operator), { reportId })).report.state
const history = async () =>
  (await listAuditEntries(world.services.handles.reader, reportId, 10)).map(({ action, actorName }) => [
    action,
    actorName,
  ])

describe('a report', () => {
  it('is marked as dealt with, opened again, and each is written down with who did it', async () => {
    await mark('closed')
    expect(await state()).toBe('closed')
    world.pass(1000)
    await mark('open')
    expect(await state()).toBe('open')
    expect(await history()).toEqual([
      ['help-report.reopened', 'Olu'],
      ['help-report.closed', 'Olu'],
    ])
  })

  it('that is dealt with already gets no second mark', async () => {
    await mark('closed')
    await mark('closed')
    expect(await history()).toHaveLength(1)
  })

  it('that does not exist is not found', async () => {
    const missing = { reportId: world.services.newId(), state: 'closed' as const }
    await expect(markHelpReport(world.ctx(operator), missing)).rejects.toMatchObject({ code: 'not-found' })
  })
})
