/**
 * Watches a SQLite handle for the faults after which nobody knows what is on disk. A commit that failed so may have been
 * written or not: it is never tried again and never acknowledged, and nothing more is served from this process.
 */
import BetterSqlite3 from 'better-sqlite3'
import type { SqliteDatabase } from 'kysely'
import type { OnLost } from '../database.server.ts'
import { keptStatements } from './sqlite-statements.server.ts'

/** The part of a statement that Kysely uses. */
type Statement = ReturnType<SqliteDatabase['prepare']>

/** The same handle; `onLost` hears of a failing disk or file before the caller does. */
export function watched(raw: BetterSqlite3.Database, onLost: OnLost): SqliteDatabase {
  function attempt<T>(act: () => T): T {
    try {
      return act()
    } catch (error) {
      if (isLost(error)) onLost(error)
      throw error
    }
  }

  function prepare(text: string): Statement {
    const statement = attempt(() => raw.prepare(text))
    return {
      reader: statement.reader,
      all: (parameters) => attempt(() => statement.all(parameters)),
      run: (parameters) => attempt(() => statement.run(parameters)),
      // One of its own: a statement that is being read from row by row can do nothing else meanwhile.
      iterate: (parameters) => attempt(() => raw.prepare(text)).iterate(parameters),
    }
  }

  return { prepare: keptStatements(prepare), close: () => void raw.close() }
}

/** Input and output failed, or the file is damaged. A full disk is neither: SQLite takes that statement back whole. */
function isLost(error: unknown): error is Error {
  return error instanceof BetterSqlite3.SqliteError && /^SQLITE_(IOERR|CORRUPT|NOTADB)/.test(error.code)
}
