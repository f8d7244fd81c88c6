/** A disk that fails under the database ends the process: what it said is saved is there, and it says nothing more. */
import { spawnSync } from 'node:child_process'
import path from 'node:path'
import BetterSqlite3 from 'better-sqlite3'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { aDatabase, type TestDatabase } from '#tests/support/databases.ts'

let database: TestDatabase

beforeEach(async () => {
  database = await aDatabase('sqlite')
  // The person the rows belong to; the table is of no matter here.
  const at = '2026-11-02T09:00:00.000Z'
  await database.handles.writer
    .insertInto('account')
    .values({
      id: 'a',
      email: 'a@example.org',
      email_shown: 'a@example.org',
      status: 'active',
      language: 'en',
      privacy_version: '1',
      created_at: at,
      confirmed_at: at,
    })
    .execute()
  await database.handles.close()
})
afterEach(() => database.remove().catch(() => undefined))

/** Files may grow to so many blocks of 1,024 bytes, as a failing device would have it: writes beyond are refused. */
function writeUntilRefused(...words: string[]) {
  const file = database.url.slice('sqlite:'.length)
  const program = path.resolve('tests/support/failing-disk.ts')
  const script = `ulimit -f 6000; trap '' XFSZ; exec "$0" --import tsx "$@"`
  const run = spawnSync('bash', ['-c', script, process.execPath, program, file, ...words], { encoding: 'utf8' })
  return { ...run, file, saved: run.stdout.split('\n').filter((line) => line.startsWith('saved')).length }
}

it('ends at once, with a sentence; everything acknowledged is there', () => {
  const { status, stdout, stderr, file, saved } = writeUntilRefused()
  expect(stderr).toContain('The disk fails under the database')
  expect(status).toBe(1)
  expect(stdout).not.toContain('went on')
  expect(saved).toBeGreaterThan(10)
  const after = new BetterSqlite3(file)
  expect(after.prepare('SELECT count(*) FROM known_network').pluck().get()).toBe(saved)
  after.close()
})

it('control: a process that does not listen goes on', () => {
  const { status, stdout } = writeUntilRefused('deaf')
  expect(stdout).toContain('went on')
  expect(status).toBe(0)
})
