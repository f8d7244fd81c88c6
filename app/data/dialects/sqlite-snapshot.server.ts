/** Whole copies of a SQLite database: taken beside a writing server, and looked through before they are trusted. */
import BetterSqlite3 from 'better-sqlite3'
import type { Inspected } from '../snapshot.server.ts'

/**
 * One reading transaction for the whole copy, so that writers go on beside it and the copy is of one moment. Copying the
 * file instead would miss what is still in the WAL; the backup interface of SQLite begins anew with each write of another
 * process and may never end.
 * @param to must not exist
 */
export function copySqlite(from: string, to: string): void {
  const source = new BetterSqlite3(from, { readonly: true, fileMustExist: true, timeout: 1000 })
  try {
    source.prepare('VACUUM INTO ?').run(to)
  } finally {
    source.close()
  }
}

/** Every page, every index, every foreign key; then what the database says of itself. */
export function inspectSqlite(file: string): Inspected {
  const database = new BetterSqlite3(file, { readonly: true, fileMustExist: true })
  try {
    const faults = [...unsound(database), ...dangling(database)]
    return faults.length > 0
      ? { faults, migrations: [], rows: {} }
      : { faults, migrations: migrationsIn(database), rows: rowsIn(database) }
  } catch (error) {
    if (!(error instanceof BetterSqlite3.SqliteError)) throw error
    return { faults: [error.message], migrations: [], rows: {} }
  } finally {
    database.close()
  }
}

function unsound(database: BetterSqlite3.Database): string[] {
  const lines = database.pragma('integrity_check') as { integrity_check: string }[]
  return lines.map((line) => line.integrity_check).filter((line) => line !== 'ok')
}

function dangling(database: BetterSqlite3.Database): string[] {
  const rows = database.pragma('foreign_key_check') as { table: string; parent: string }[]
  return rows.map(({ table, parent }) => `a row of ${table} refers to a row of ${parent} that is not there`)
}

function tablesIn(database: BetterSqlite3.Database): string[] {
  const text = `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name`
  return database.prepare(text).pluck().all() as string[]
}

function migrationsIn(database: BetterSqlite3.Database): string[] {
  if (!tablesIn(database).includes('kysely_migration')) return []
  return database.prepare('SELECT name FROM kysely_migration ORDER BY name').pluck().all() as string[]
}

function rowsIn(database: BetterSqlite3.Database): Record<string, number> {
  const own = tablesIn(database).filter((name) => !name.startsWith('kysely_'))
  const count = (table: string) => database.prepare(`SELECT count(*) FROM "${table}"`).pluck().get() as number
  return Object.fromEntries(own.map((table) => [table, count(table)]))
}
