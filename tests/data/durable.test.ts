/** The database proves what it promises when it is opened; each setting that is spoiled is noticed. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type BetterSqlite3 from 'better-sqlite3'
import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openDatabase } from '#app/data/database.server.ts'
import { isTooOld, proveReader, proveWriter } from '#app/data/dialects/sqlite-proof.server.ts'
import { openReader, openWriter } from '#app/data/dialects/sqlite.server.ts'
import { aDatabase, dialects } from '#tests/support/databases.ts'

describe('SQLite', () => {
  let folder: string
  let writer: BetterSqlite3.Database
  let reader: BetterSqlite3.Database
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'darasa-durable-'))
    writer = openWriter(path.join(folder, 'darasa.db'))
    proveWriter(writer)
    reader = openReader(path.join(folder, 'darasa.db'))
  })
  afterEach(() => {
    reader.close()
    writer.close()
    rmSync(folder, { recursive: true })
  })

  it('writer and reader are as they must be', () => {
    expect(() => proveWriter(writer)).not.toThrow()
    expect(() => proveReader(reader)).not.toThrow()
  })

  it.each([
    ['synchronous', 'NORMAL'],
    ['foreign_keys', 'OFF'],
    ['recursive_triggers', 'OFF'],
    ['busy_timeout', '0'],
    ['busy_timeout', '60000'],
  ])('a writer with %s = %s is refused', (name, value) => {
    writer.pragma(`${name} = ${value}`)
    expect(() => proveWriter(writer)).toThrow(`its setting ${name} is`)
  })

  it('a writer without a WAL is refused', () => {
    reader.close()
    writer.pragma('journal_mode = DELETE')
    expect(() => proveWriter(writer)).toThrow('its setting journal_mode is delete and must be wal')
  })

  it.each([
    ['query_only', 'OFF'],
    ['busy_timeout', '0'],
  ])('a reader with %s = %s is refused', (name, value) => {
    reader.pragma(`${name} = ${value}`)
    expect(() => proveReader(reader)).toThrow(`its setting ${name} is`)
  })

  it('a reader that could write is refused, whatever it says', () => {
    writer.pragma('query_only = ON')
    expect(() => proveReader(writer)).toThrow('can write')
  })

  it('an old SQLite is refused', () => {
    expect(['3.51.3', '3.52.0', '4.0.0'].map(isTooOld)).toEqual([false, false, false])
    expect(['3.51.2', '3.50.9', '2.99.9'].map(isTooOld)).toEqual([true, true, true])
  })

  it('a file that cannot be served from is left closed', async () => {
    const url = `sqlite:${path.join(folder, 'darasa.db')}`
    const first = await openDatabase(url)
    await expect(openDatabase(url)).rejects.toThrow('another Darasa process writes to it')
    await first.close()
    const second = await openDatabase(url)
    await second.close()
  })
})

describe.skipIf(!dialects.includes('postgres'))('PostgreSQL', () => {
  const withOptions = (url: string, options: string) => `${url}?options=${encodeURIComponent(options)}`

  it('reads through connections that refuse to write', async () => {
    const { handles, remove } = await aDatabase('postgres')
    await expect(sql`CREATE TABLE t (id TEXT)`.execute(handles.reader)).rejects.toThrow(/read-only/)
    await remove()
  })

  it.each([
    ['lets the reader write', '-c default_transaction_read_only=off', 'the connections that read can write'],
    ['acknowledges before the disk', '-c synchronous_commit=off', 'synchronous_commit is off'],
  ])('an address that %s is refused', async (_name, options, reason) => {
    const { url, remove } = await aDatabase('postgres')
    await expect(openDatabase(withOptions(url, options))).rejects.toThrow(reason)
    await remove()
  })
})
