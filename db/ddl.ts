/**
 * The few statements that differ between databases. As frozen as the migrations: once shared, a change here is a new
 * function, never an edit.
 */
import { PostgresAdapter, sql, type Kysely } from 'kysely'

/** The handle a migration gets: no table types, the schema is what it makes. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type MigrationDb = Kysely<any>

/** True on PostgreSQL. Asked once a statement, here and nowhere else. */
function isPostgres(db: MigrationDb): boolean {
  return db.getExecutor().adapter instanceof PostgresAdapter
}

/**
 * Makes a table from column and constraint lines. SQLite tables are STRICT, so that a number never lands in a text
 * column; TEXT and INTEGER mean the same on both (INTEGER is 64 bits on SQLite: BIGINT on PostgreSQL).
 */
export async function strictTable(db: MigrationDb, name: string, lines: string[]): Promise<void> {
  const postgres = isPostgres(db)
  const body = lines.map((line) => (postgres ? line.replaceAll('INTEGER', 'BIGINT') : line)).join(',\n  ')
  await sql.raw(`CREATE TABLE ${name} (\n  ${body}\n)${postgres ? '' : ' STRICT'}`).execute(db)
}

/** Adds a column, which must allow null: the rows that are there have nothing to fill it with. */
export async function addColumn(db: MigrationDb, table: string, line: string): Promise<void> {
  const typed = isPostgres(db) ? line.replaceAll('INTEGER', 'BIGINT') : line
  await sql.raw(`ALTER TABLE ${table} ADD COLUMN ${typed}`).execute(db)
}

export async function index(db: MigrationDb, name: string, on: string, options = ''): Promise<void> {
  await sql.raw(`CREATE INDEX ${name} ON ${on} ${options}`).execute(db)
}

export async function uniqueIndex(db: MigrationDb, name: string, on: string, options = ''): Promise<void> {
  await sql.raw(`CREATE UNIQUE INDEX ${name} ON ${on} ${options}`).execute(db)
}

/** Triggers that refuse every update and delete of a table of facts. */
export async function appendOnly(db: MigrationDb, table: string): Promise<void> {
  for (const verb of ['UPDATE', 'DELETE'] as const) {
    await refuse(db, `${table}_no_${verb.toLowerCase()}`, `BEFORE ${verb} ON ${table}`, '', `${table} is append-only`)
  }
}

/**
 * A table that moves along its states: deletes are refused, and so is an update of any column but `movable`, and any
 * step of `state` that is not among `steps` (`from>to`).
 */
export async function statesOnly(
  db: MigrationDb,
  table: string,
  columns: { fixed: string[]; steps: string[] },
): Promise<void> {
  const { fixed, steps } = columns
  await refuse(db, `${table}_no_delete`, `BEFORE DELETE ON ${table}`, '', `${table} rows are never deleted`)
  const changed = fixed.map((column) => `OLD.${column} IS DISTINCT FROM NEW.${column}`).join(' OR ')
  await refuse(db, `${table}_fixed`, `BEFORE UPDATE ON ${table}`, changed, `${table}: a fixed column was changed`)
  const allowed = steps.map((step) => `'${step}'`).join(', ')
  const illegal = `OLD.state <> NEW.state AND OLD.state || '>' || NEW.state NOT IN (${allowed})`
  await refuse(db, `${table}_steps`, `BEFORE UPDATE ON ${table}`, illegal, `${table}: no such step`)
}

async function refuse(db: MigrationDb, name: string, event: string, when: string, message: string): Promise<void> {
  const condition = when === '' ? '' : `WHEN (${when})`
  if (!isPostgres(db)) {
    await sql
      .raw(`CREATE TRIGGER ${name} ${event} FOR EACH ROW ${condition} BEGIN SELECT RAISE(ABORT, '${message}'); END`)
      .execute(db)
    return
  }
  await sql
    .raw(`CREATE FUNCTION ${name}() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION '${message}'; END $$`)
    .execute(db)
  await sql.raw(`CREATE TRIGGER ${name} ${event} FOR EACH ROW ${condition} EXECUTE FUNCTION ${name}()`).execute(db)
}

/** A table of what people wrote: rows stay, and of them nothing changes but that `text` may be emptied, for good. */
export async function emptiedOnly(db: MigrationDb, table: string, fixed: string[]): Promise<void> {
  await refuse(db, `${table}_no_delete`, `BEFORE DELETE ON ${table}`, '', `${table} rows are never deleted`)
  const changed = fixed.map((column) => `OLD.${column} IS DISTINCT FROM NEW.${column}`).join(' OR ')
  const rewritten = `OLD.text <> NEW.text AND NEW.text <> ''`
  const when = `${changed} OR (${rewritten})`
  await refuse(db, `${table}_fixed`, `BEFORE UPDATE ON ${table}`, when, `${table}: a text is emptied, never rewritten`)
}

/** Beside `appendOnly`, `statesOnly` and `emptiedOnly`: SQLite has no TRUNCATE, PostgreSQL has, past the triggers of rows. */
export async function neverTruncated(db: MigrationDb, table: string): Promise<void> {
  if (!isPostgres(db)) return
  const name = `${table}_no_truncate`
  const refusal = `BEGIN RAISE EXCEPTION '${table} is never emptied'; END`
  await sql.raw(`CREATE FUNCTION ${name}() RETURNS trigger LANGUAGE plpgsql AS $$ ${refusal} $$`).execute(db)
  await sql
    .raw(`CREATE TRIGGER ${name} BEFORE TRUNCATE ON ${table} FOR EACH STATEMENT EXECUTE FUNCTION ${name}()`)
    .execute(db)
}

/**
 * `folded(text)`: small letters without accents and vowel marks, for finding people as one types. SQLite has the same
 * function from the program that opens it (`domain/person/fold-text.ts`).
 */
export async function foldedFunction(db: MigrationDb): Promise<void> {
  if (!isPostgres(db)) return
  const marks = String.raw`[\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670]`
  await sql
    .raw(
      `CREATE FUNCTION folded(given TEXT) RETURNS TEXT LANGUAGE sql IMMUTABLE AS $$ SELECT lower(regexp_replace(normalize(given, NFKD), '${marks}', '', 'g')) $$`,
    )
    .execute(db)
}

/**
 * Another unit for a column of whole numbers, under a name that says so. In a table of facts the guard against updates
 * steps aside for this one statement: what the rows say stays the same.
 */
export async function inHundredths(db: MigrationDb, table: string, column: string, name: string): Promise<void> {
  const run = (statement: string) => sql.raw(statement).execute(db)
  await run(`ALTER TABLE ${table} RENAME COLUMN ${column} TO ${name}`)
  const set = `UPDATE ${table} SET ${name} = ${name} * 100 WHERE ${name} IS NOT NULL`
  if (isPostgres(db)) {
    await run(`ALTER TABLE ${table} DISABLE TRIGGER USER`)
    await run(set)
    return void (await run(`ALTER TABLE ${table} ENABLE TRIGGER USER`))
  }
  const guard = await sql<{ sql: string }>`
    SELECT sql FROM sqlite_master WHERE type = 'trigger' AND name = ${`${table}_no_update`}`.execute(db)
  for (const _ of guard.rows) await run(`DROP TRIGGER ${table}_no_update`)
  await run(set)
  for (const row of guard.rows) await run(row.sql)
}
