/**
 * Opens the database and proves that it is safe to serve from: the one place that knows which of the two it is.
 * SQLite: WAL, `synchronous=FULL` (read back after the first write), foreign keys, recursive triggers, a busy timeout,
 * one writing process. PostgreSQL: two pools, the reading one read-only.
 */
import { Migrator, type Kysely, type Migration, type Transaction } from 'kysely'
import type { Schema } from '#db/schema.ts'
import { migrations } from '#db/migrations/index.ts'
import { openPostgres } from './dialects/postgres.server.ts'
import { openSqlite } from './dialects/sqlite.server.ts'

/** The database or a transaction: every data function takes one, first. */
export type Db = Kysely<Schema>
export type Tx = Transaction<Schema>

export interface Handles {
  /** may write */
  writer: Db
  /** refuses every write: what a `query` gets */
  reader: Db
  /** True of an error that leaves everything as it was and passes: another writes, the disk is full, nobody answers. */
  isBusy(error: unknown): boolean
  close(): Promise<void>
}

export class DatabaseUnusable extends Error {}

/** Told when nobody knows any more what is on disk; ends the process, so that nothing is acknowledged after it. */
export type OnLost = (cause: Error) => void

/**
 * @param url `sqlite:FILE` or `postgres://…`
 * @param onLost what to do when the disk fails under the database (SQLite; PostgreSQL ends itself)
 * @throws DatabaseUnusable with one sentence that says what to do
 */
export async function openDatabase(url: string, onLost: OnLost = endProcess): Promise<Handles> {
  try {
    return await (url.startsWith('sqlite:') ? openSqlite(url, onLost) : openPostgres(url))
  } catch (cause) {
    throw new DatabaseUnusable(`The database ${withoutPassword(url)} cannot be opened: ${reasonOf(cause)}`, { cause })
  }
}

/** Runs every migration that has not run yet; throws the first fault, leaving the failed one undone. */
export async function migrateToLatest(db: Db, all: Record<string, Migration> = migrations): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => all } })
  const { error } = await migrator.migrateToLatest()
  if (error)
    throw new DatabaseUnusable(`The database could not be brought up to date: ${reasonOf(error)}`, { cause: error })
}

function endProcess(cause: Error): void {
  process.stderr.write(`The disk fails under the database (${cause.message}); look at the disk, then start again.\n`)
  process.exit(1)
}

/** What went wrong, in the words of whoever noticed. */
export function reasonOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause)
}

function withoutPassword(url: string): string {
  return url.replace(/\/\/([^:/@]+):[^@]*@/, '//$1:…@')
}
