/** Tells which tables of a running server's database were changed: a request that is refused changes none. */
import { createHash } from 'node:crypto'
import BetterSqlite3 from 'better-sqlite3'

export interface DatabaseWatch {
  /** tables changed since the last call (or since the watch began), by rows */
  changed(): string[]
  close(): void
}

export function watchDatabase(databaseFile: string): DatabaseWatch {
  const database = new BetterSqlite3(databaseFile, { readonly: true, timeout: 5000 })
  const tables = database
    .prepare<[], string>(`SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'`)
    .pluck()
    .all()
  // Changes when any other connection commits, and only then: most often there is nothing to compare.
  const version = () => database.pragma('data_version', { simple: true }) as number
  const hashes = () => new Map(tables.map((table) => [table, hashOf(table)]))

  function hashOf(table: string): string {
    const hash = createHash('sha256')
    for (const row of database.prepare<[], unknown[]>(`SELECT * FROM ${table} ORDER BY rowid`).raw().iterate())
      hash.update(JSON.stringify(row))
    return hash.digest('hex')
  }

  let [known, seen] = [hashes(), version()]
  return {
    changed() {
      const now = version()
      if (now === seen) return []
      const fresh = hashes()
      const changed = tables.filter((table) => fresh.get(table) !== known.get(table))
      ;[known, seen] = [fresh, now]
      return changed
    },
    close: () => void database.close(),
  }
}
