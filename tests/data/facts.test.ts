/**
 * Facts stay (SAFETY, "Data"): every append-only table, on both databases, refuses every way there is to change, replace or
 * delete a row of it.
 */
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import type { Db } from '#app/data/database.server.ts'
import { anEnrolledLearner, answerCheck, completeCourse } from '#tests/support/learning.ts'
import { columnsIn, keyOf, rowsIn, typedTables } from '#tests/support/tables.ts'
import type { World } from '#tests/support/world.ts'
import { onEveryDatabase } from './contract.ts'

const facts = Object.entries(typedTables())
  .filter(([, { isFacts }]) => isFacts)
  .map(([name]) => name)

/** SAFETY's list. What is not built yet joins it by its name. */
const named =
  /^(learning_event|response|grade|attempt_item|edition(_\w+)?|item_\w+|attendance|credential_event|audit_\w+)$/

describe('the list', () => {
  it('holds every table that SAFETY names', () => {
    const missing = Object.keys(typedTables()).filter((table) => named.test(table) && !facts.includes(table))
    expect(missing).toEqual([])
    expect(facts.length).toBeGreaterThan(17)
  })
})

const at = '2026-11-02T09:00:00.000Z'

/** A row for each table that a completed course leaves empty; `course`, `edition` and `account` are found. */
const rows: Record<string, string> = {
  dataset_version: `VALUES ('d', 'stock', '{}', 'a,b')`,
  edition_dataset: `SELECT id, 'd' FROM edition`,
  content_import: `VALUES ('i', '${at}', 'published', '[]')`,
  audit_entry: `VALUES ('a', '${at}', NULL, 'role.granted', 'x', 'test')`,
  centre_logo: `VALUES ('h', 'image/png', 'aGFs', '${at}')`,
  centre_version: `SELECT 1, '${at}', id, '{}', 'h' FROM account`,
  help_report: `SELECT 'r', 's', NULL, 't', 't', NULL, NULL, NULL, 'en', '${at}'`,
  sheet_entry: `SELECT id, 'e', 'sheet', 'field', 't', '${at}' FROM enrolment`,
  hand_in: `SELECT enrolment.id, 'n', 'sheet', 1, edition_id, 'en', '{}', '${at}' FROM enrolment`,
  hand_in_review: `SELECT id, 'w', 'n', 'read', NULL, NULL, NULL, NULL, account_id, '${at}' FROM enrolment`,
  attempt_step: `SELECT enrolment_id, attempt_id, position, '${at}' FROM attempt_item LIMIT 1`,
  open_answer: `SELECT enrolment_id, 'o', attempt_id, position, '${at}' FROM attempt_item LIMIT 1`,
  open_answer_review: `SELECT enrolment.id, 'v', 'o', '{}', NULL, account_id, '${at}' FROM enrolment`,
  extra_time: `SELECT id, 'x', 25, NULL, account_id, '${at}' FROM enrolment`,
  regrading_item: `SELECT 'g', id FROM item_version LIMIT 1`,
  regraded_attempt: `SELECT 'g', id, enrolment_id, 'same' FROM attempt LIMIT 1`,
  help_report_mark: `SELECT 'm', 'r', 'open', id, '${at}' FROM account`,
}
const before: Record<string, string> = {
  regrading_item: `INSERT INTO regrading SELECT 'g', course.id, 'item', 'keep', 'r', account.id, '${at}', 'open' FROM course, account`,
  help_report: `INSERT INTO personal_text VALUES ('t', NULL, 'help', 'text', '${at}')`,
}

/** A world in which every table of facts has rows. */
async function withFacts(world: World): Promise<Db> {
  const { learner } = await anEnrolledLearner(world)
  await answerCheck(world, learner, true)
  await completeCourse(world, learner)
  const db = world.services.handles.writer
  for (const [table, row] of Object.entries(rows)) {
    if (before[table]) await sql.raw(before[table]).execute(db)
    if ((await rowsIn(db, table)).length === 0) await sql.raw(`INSERT INTO ${table} ${row}`).execute(db)
  }
  return db
}

/** Every statement that would change a row of a table, replace it or take it away. */
async function waysIn(db: Db, table: string, isPostgres: boolean): Promise<string[]> {
  const columns = await columnsIn(db, table)
  const key = (await keyOf(db, table, isPostgres)).join(', ')
  const other = columns.map(({ name, isNumber }) =>
    isNumber ? `${name} = coalesce(${name}, 0) + 1` : `${name} = coalesce(${name}, '') || 'x'`,
  )
  const again = `INTO ${table} SELECT * FROM ${table} WHERE true LIMIT 1`
  const common = [
    ...other.map((set) => `UPDATE ${table} SET ${set}`),
    ...columns.map(({ name }) => `UPDATE ${table} SET ${name} = ${name}`),
    ...columns.map(({ name }) => `INSERT ${again} ON CONFLICT (${key}) DO UPDATE SET ${name} = excluded.${name}`),
    `DELETE FROM ${table}`,
  ]
  const own = isPostgres
    ? [`TRUNCATE ${table} CASCADE`, `MERGE INTO ${table} AS t USING ${table} AS s ON true WHEN MATCHED THEN DELETE`]
    : /* eslint-disable no-restricted-syntax -- the ways round are what is tried */ [
        `INSERT OR REPLACE ${again}`,
        `REPLACE ${again}`,
        ...columns.map(({ name }) => `UPDATE OR REPLACE ${table} SET ${name} = ${name}`),
        ...other.map((set) => `UPDATE OR IGNORE ${table} SET ${set}`),
      ]
  /* eslint-enable no-restricted-syntax */
  return [...common, ...own]
}

const refusals = /is (append-only|never emptied)/

/** @returns the statements that were not refused for what they are */
async function unrefused(db: Db, table: string, isPostgres: boolean): Promise<string[]> {
  const through: string[] = []
  const had = await rowsIn(db, table)
  if (had.length === 0) return [`Give ${table} a row in tests/data/facts.test.ts`]
  for (const statement of await waysIn(db, table, isPostgres)) {
    const refusal = await sql
      .raw(statement)
      .execute(db)
      .then(
        () => null,
        (error: Error) => error.message,
      )
    if (refusal === null || !refusals.test(refusal)) through.push(`${statement}: ${refusal ?? 'done'}`)
  }
  if (JSON.stringify(await rowsIn(db, table)) !== JSON.stringify(had)) through.push(`${table} has changed`)
  return through
}

onEveryDatabase('facts', (world, dialect) => {
  const isPostgres = dialect === 'postgres'

  it('cannot be changed, replaced or deleted, in any table of them', async () => {
    const db = await withFacts(world())
    const through: string[] = []
    for (const table of facts) through.push(...(await unrefused(db, table, isPostgres)))
    expect(through).toEqual([])
  }, 60_000)

  it('control: a table without its triggers lets every way through', async () => {
    const db = await withFacts(world())
    for (const trigger of ['grade_no_update', 'grade_no_delete', ...(isPostgres ? ['grade_no_truncate'] : [])])
      await sql.raw(`DROP TRIGGER ${trigger}${isPostgres ? ' ON grade' : ''}`).execute(db)
    const through = await unrefused(db, 'grade', isPostgres)
    expect(through.length).toBeGreaterThanOrEqual((await waysIn(db, 'grade', isPostgres)).length)
  })

  it.skipIf(isPostgres)('control: without recursive triggers a row is replaced past the trigger', async () => {
    const db = await withFacts(world())
    await sql`PRAGMA recursive_triggers = OFF`.execute(db)
    const through = await unrefused(db, 'grade', isPostgres)
    expect(through.filter((line) => /REPLACE INTO grade .*: done/.test(line))).toHaveLength(2)
  })
})
