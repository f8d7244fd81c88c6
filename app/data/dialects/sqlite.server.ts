/** SQLite through better-sqlite3: a writer and a read-only reader on one file. */
import BetterSqlite3 from 'better-sqlite3'
import { Kysely, SqliteAdapter, SqliteDialect } from 'kysely'
import { foldText } from '#app/domain/person/fold-text.ts'
import type { Schema } from '#db/schema.ts'
import type { Handles, OnLost } from '../database.server.ts'
import { busyTimeout, proveReader, proveWriter } from './sqlite-proof.server.ts'
import { watched } from './sqlite-watch.server.ts'

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

/** @throws when another process writes to the file, or a setting is not what it must be; nothing stays open then */
export async function openSqlite(url: string, onLost: OnLost): Promise<Handles> {
  const file = url.slice('sqlite:'.length)
  const open: BetterSqlite3.Database[] = [holdWriterLock(file)]
  const close = () => {
    for (const raw of open.reverse()) raw.close()
  }
  try {
    // The writer comes first: it makes the file and its WAL. It goes last, folding the WAL into the file.
    const writer = openWriter(file)
    open.push(writer)
    proveWriter(writer)
    const reader = openReader(file)
    open.push(reader)
    proveReader(reader)
    return handlesOf(writer, reader, { onLost, close })
  } catch (error) {
    close()
    throw error
  }
}

function handlesOf(
  rawWriter: BetterSqlite3.Database,
  rawReader: BetterSqlite3.Database,
  { onLost, close }: { onLost: OnLost; close: () => void },
): Handles {
  const handle = (raw: BetterSqlite3.Database) =>
    new Kysely<Schema>({ dialect: new Sqlite({ database: watched(raw, onLost) }) })
  const [writer, reader] = [handle(rawWriter), handle(rawReader)]
  return {
    writer,
    reader,
    isBusy: (error) => isBusy(error) || isFull(error),
    async close() {
      // Kysely leaves a handle open that was never used; an open reader would keep the writer from folding the WAL in.
      await reader.destroy()
      rawReader.close()
      await writer.destroy()
      close()
    },
  }
}

export function openWriter(file: string): BetterSqlite3.Database {
  const database = new BetterSqlite3(file, { timeout: busyTimeout })
  database.pragma('journal_mode = WAL')
  database.pragma('synchronous = FULL')
  database.pragma('foreign_keys = ON')
  database.pragma('recursive_triggers = ON')
  return knowingText(database)
}

export function openReader(file: string): BetterSqlite3.Database {
  const database = new BetterSqlite3(file, { readonly: true, timeout: busyTimeout })
  database.pragma('query_only = ON')
  return knowingText(database)
}

/** SQLite's own `lower` knows A to Z alone. */
function knowingText(database: BetterSqlite3.Database): BetterSqlite3.Database {
  return database.function('folded', { deterministic: true }, (text) =>
    typeof text === 'string' ? foldText(text) : null,
  )
}

/**
 * One writing process at a time, held by the operating system: a killed process lets go by itself. A file of its own,
 * because SQLite's own locks come and go with each transaction.
 */
export function holdWriterLock(file: string): BetterSqlite3.Database {
  const lock = new BetterSqlite3(`${file}.writer`, { timeout: 0 })
  try {
    lock.pragma('locking_mode = EXCLUSIVE')
    lock.exec('BEGIN EXCLUSIVE')
  } catch (cause) {
    lock.close()
    if (!isBusy(cause)) throw cause
    throw new Error('another Darasa process writes to it; stop that one first', { cause })
  }
  return lock
}

function isBusy(error: unknown): boolean {
  return error instanceof BetterSqlite3.SqliteError && error.code.startsWith('SQLITE_BUSY')
}

function isFull(error: unknown): boolean {
  return error instanceof BetterSqlite3.SqliteError && error.code === 'SQLITE_FULL'
}
