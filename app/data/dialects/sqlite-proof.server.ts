/** Proves of an open SQLite handle that it keeps what SAFETY promises; a file or a library may set it otherwise. */
import type BetterSqlite3 from 'better-sqlite3'

/** The least version whose SQLite is free of the fault that can lose a write when the WAL is reset. */
const leastSqlite = [3, 51, 3]

/** Milliseconds that a statement waits for another process. */
export const busyTimeout = 1000

const ofBoth = { journal_mode: 'wal', busy_timeout: busyTimeout }
/** `synchronous` 2 is FULL: with NORMAL a power cut loses what was acknowledged. */
const ofWriter = { ...ofBoth, synchronous: 2, foreign_keys: 1, recursive_triggers: 1 }
const ofReader = { ...ofBoth, query_only: 1 }

/**
 * In WAL mode `synchronous` reads FULL and means nothing until the first write; so write, then read it back.
 * @throws with the setting that is wrong
 */
export function proveWriter(raw: BetterSqlite3.Database): void {
  raw.pragma(`user_version = ${(Number(raw.pragma('user_version', { simple: true })) + 1) % 1_000_000}`)
  proveSettings(raw, ofWriter)
  const version = raw.prepare('SELECT sqlite_version() AS version').pluck().get() as string
  if (isTooOld(version)) throw new Error(`SQLite ${version} is too old; ${leastSqlite.join('.')} is the least`)
}

/** @throws with the setting that is wrong */
export function proveReader(raw: BetterSqlite3.Database): void {
  proveSettings(raw, ofReader)
  if (!raw.readonly) throw new Error('the handle that reads can write')
}

function proveSettings(raw: BetterSqlite3.Database, expected: Record<string, string | number>): void {
  for (const [name, value] of Object.entries(expected)) {
    const actual: unknown = raw.pragma(name, { simple: true })
    if (actual !== value) throw new Error(`its setting ${name} is ${String(actual)} and must be ${value}`)
  }
}

/** @param version `3.51.3` */
export function isTooOld(version: string): boolean {
  const parts = version.split('.').map(Number)
  const order = leastSqlite.map((least, i) => (parts[i] ?? 0) - least).find((difference) => difference !== 0) ?? 0
  return order < 0
}
