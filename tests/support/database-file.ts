/** The database of a running server, looked into (or changed) beside it. */
import BetterSqlite3 from 'better-sqlite3'

/** Opens the file for as long as `act` takes. */
export function inDatabase<T>(file: string, act: (database: BetterSqlite3.Database) => T): T {
  const database = new BetterSqlite3(file, { timeout: 5000 })
  try {
    return act(database)
  } finally {
    database.close()
  }
}

/** The first column of every row that a question is answered with. */
export function listed<T>(file: string, sql: string, ...values: string[]): T[] {
  return inDatabase(file, (database) =>
    database
      .prepare<string[], T>(sql)
      .pluck()
      .all(...values),
  )
}
