/** SQLite through better-sqlite3: a writer and a read-only reader on one file. */
import BetterSqlite3 from 'better-sqlite3'
import { Kysely, sql, SqliteAdapter, SqliteDialect } from 'kysely'
import type { Schema } from '#db/schema.ts'
import type { Handles } from '../database.server.ts'

/** The least version whose SQLite is free of the fault that can lose a write when the WAL is reset. */
const leastSqlite = [3, 51, 3]

/** SQLite changes tables inside transactions as well as rows; said here, so that a migration cut short leaves nothing. */
class Sqlite extends SqliteDialect {
  override createAdapter(): SqliteAdapter {
    return new TransactionalDdl()
  }
}

class TransactionalDdl extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true
  }
}

export async function openSqlite(url: string): Promise<Handles> {
  const file = url.slice('sqlite:'.length)
  const lock = holdWriterLock(file)
  const raw = open(file, { readonly: false })
  const writer = new Kysely<Schema>({ dialect: new Sqlite({ database: raw }) })
  await proveDurable(raw)
  const rawReader = open(file, { readonly: true })
  const reader = new Kysely<Schema>({ dialect: new Sqlite({ database: rawReader }) })
  return {
    writer,
    reader,
    async close() {
      // Kysely leaves a handle open that was never used. The writer goes last: it folds the WAL into the file.
      await reader.destroy()
      rawReader.close()
      await writer.destroy()
      raw.close()
      lock.close()
    },
  }
}

function open(file: string, { readonly }: { readonly: boolean }): BetterSqlite3.Database {
  const database = new BetterSqlite3(file, { readonly, timeout: 1000 })
  if (!readonly) database.pragma('journal_mode = WAL')
  database.pragma('synchronous = FULL')
  database.pragma('foreign_keys = ON')
  database.pragma('recursive_triggers = ON')
  if (readonly) database.pragma('query_only = ON')
  return database
}

/**
 * One writing process at a time, held by the operating system: a killed process lets go by itself. A file of its own,
 * because SQLite's own locks come and go with each transaction.
 */
function holdWriterLock(file: string): BetterSqlite3.Database {
  const lock = new BetterSqlite3(`${file}.writer`, { timeout: 0 })
  try {
    lock.pragma('locking_mode = EXCLUSIVE')
    lock.exec('BEGIN EXCLUSIVE')
  } catch (cause) {
    lock.close()
    throw new Error('another Darasa process writes to it; stop that one first', { cause })
  }
  return lock
}

/** In WAL mode `synchronous` reads FULL and means nothing until the first write; so write, then read it back. */
async function proveDurable(raw: BetterSqlite3.Database): Promise<void> {
  raw.pragma(`user_version = ${(Number(raw.pragma('user_version', { simple: true })) + 1) % 1_000_000}`)
  const expected = { journal_mode: 'wal', synchronous: 2, foreign_keys: 1, recursive_triggers: 1 }
  for (const [name, value] of Object.entries(expected)) {
    const actual: unknown = raw.pragma(name, { simple: true })
    if (actual !== value) throw new Error(`its setting ${name} is ${String(actual)} and must be ${value}`)
  }
  const version = raw.prepare('SELECT sqlite_version() AS version').pluck().get() as string
  const parts = version.split('.').map(Number)
  const order = leastSqlite.map((least, i) => (parts[i] ?? 0) - least).find((difference) => difference !== 0) ?? 0
  if (order < 0) throw new Error(`SQLite ${version} is too old; ${leastSqlite.join('.')} is the least`)
}

/** Rows whose JSON array column holds a text. */
export function jsonArrayContains(column: string, value: string) {
  return sql<boolean>`EXISTS (SELECT 1 FROM json_each(${sql.ref(column)}) WHERE value = ${value})`
}
