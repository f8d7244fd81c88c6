/** What passes by itself is told from what does not: the one is answered "later", the other is a fault. */
import BetterSqlite3 from 'better-sqlite3'
import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { insertKnownNetwork } from '#app/data/throttles.server.ts'
import { isBusy } from '#app/data/dialects/postgres.server.ts'
import { aDatabase, type TestDatabase } from '#tests/support/databases.ts'
import { aLearner } from '#tests/support/world.ts'
import { onEveryDatabase } from './contract.ts'

const failureOf = (act: Promise<unknown>): Promise<unknown> =>
  act.then(
    () => null,
    (error: unknown) => error,
  )

describe('a file', () => {
  let database: TestDatabase
  beforeEach(async () => {
    database = await aDatabase('sqlite')
  })
  afterEach(() => database.remove())

  const write = (network: string) =>
    sql`INSERT INTO help_quota VALUES (${network}, '2026-11-02T09', 1)`.execute(database.handles.writer)

  it('that another writes to is busy, and goes on afterwards', async () => {
    const other = new BetterSqlite3(database.url.slice('sqlite:'.length))
    other.exec('BEGIN IMMEDIATE')
    const error = await failureOf(write('a'))
    other.close()
    expect(database.handles.isBusy(error)).toBe(true)
    await write('a')
  })

  it('that has no room is busy, keeps what it had, and can be read', async () => {
    await write('a')
    const { writer, reader } = database.handles
    await sql`PRAGMA max_page_count = 1`.execute(writer)
    const error = await failureOf(write('x'.repeat(1_000_000)))
    expect(String(error)).toContain('full')
    expect(database.handles.isBusy(error)).toBe(true)
    expect(await reader.selectFrom('help_quota').select('network').execute()).toEqual([{ network: 'a' }])
  })
})

describe('a server', () => {
  it.each([
    ['does not answer', { code: 'ECONNREFUSED' }, true],
    ['has no connection left', { code: '53300' }, true],
    ['has no room left', { code: '53100' }, true],
    ['is still starting', { code: '57P03' }, true],
    ['broke off: nobody knows what arrived', { code: 'ECONNRESET' }, false],
    ['was told nonsense', { code: '42601' }, false],
  ])('that %s', (_what, code, busy) => {
    expect(isBusy(Object.assign(new Error('x'), code))).toBe(busy)
  })
})

onEveryDatabase('a fault', (world) => {
  it('of ours is not busy', async () => {
    const { handles, now } = world().services
    const { accountId } = await aLearner(world())
    await insertKnownNetwork(handles.writer, accountId, 'a', now())
    const error = await failureOf(insertKnownNetwork(handles.writer, 'nobody', 'a', now()))
    expect(error).not.toBeNull()
    expect(handles.isBusy(error)).toBe(false)
  })
})
