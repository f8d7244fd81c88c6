/** Copies of the whole database, for backup and restore. PostgreSQL brings tools of its own, which are named instead. */
import { migrations } from '#db/migrations/index.ts'
import { DatabaseUnusable, reasonOf } from './database.server.ts'
import { copySqlite, inspectSqlite } from './dialects/sqlite-snapshot.server.ts'
import { holdWriterLock } from './dialects/sqlite.server.ts'

export interface Inspected {
  /** in the words of the database; nothing else is told when there are any */
  faults: string[]
  /** those that have run, oldest first */
  migrations: string[]
  /** by table */
  rows: Record<string, number>
}

/** Where the database lies. @throws DatabaseUnusable when it is no file: the sentence names the tools to use */
export function databaseFile(url: string): string {
  if (url.startsWith('sqlite:')) return url.slice('sqlite:'.length)
  throw new DatabaseUnusable(
    'The database is PostgreSQL: back it up with "pg_dump --format=custom --file=FILE DATABASE_URL", bring it back with "pg_restore --clean --if-exists --dbname=DATABASE_URL FILE", and copy the folder DARASA_VAR beside it.',
  )
}

/**
 * A copy of one moment, taken while the site may be writing: whatever was acknowledged before the call is in it.
 * @param to file that does not exist yet
 * @throws DatabaseUnusable
 */
export function takeSnapshot(url: string, to: string): void {
  const from = databaseFile(url)
  try {
    copySqlite(from, to)
  } catch (cause) {
    throw new DatabaseUnusable(`The database ${from} cannot be copied: ${reasonOf(cause)}`, { cause })
  }
}

export function inspectSnapshot(file: string): Inspected {
  return inspectSqlite(file)
}

/** Migrations that this version of the product does not have: those of a newer one. */
export function unknownMigrations(names: string[]): string[] {
  return names.filter((name) => !(name in migrations))
}

/**
 * Keeps every server out until it is let go.
 * @throws DatabaseUnusable while one runs
 */
export function holdDatabase(file: string): { release(): void } {
  try {
    const lock = holdWriterLock(file)
    return { release: () => void lock.close() }
  } catch (cause) {
    throw new DatabaseUnusable(`The database ${file} is in use: ${reasonOf(cause)}`, { cause })
  }
}
