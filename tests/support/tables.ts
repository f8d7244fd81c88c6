/** The tables as the migrations made them, and as the types in `db/` tell them. */
import { readdirSync, readFileSync } from 'node:fs'
import { sql } from 'kysely'
import type { Db } from '#app/data/database.server.ts'

export interface TypedTable {
  columns: string[]
  /** marked (A): append-only */
  isFacts: boolean
}

/** Tables and columns as the types in `db/` name them. */
export function typedTables(): Record<string, TypedTable> {
  const texts = readdirSync('db/tables')
    .map((name) => readFileSync(`db/tables/${name}`, 'utf8'))
    .join('\n')
  const types = new Map(
    Array.from(
      texts.matchAll(/(\/\*\*(?:(?!\*\/)[\s\S])*\*\/\n)?export interface (\w+) \{([\s\S]*?)\n\}/g),
      ([, comment = '', name = '', body = '']) => [name, { columns: columnsOf(body), isFacts: /\(A\)/.test(comment) }],
    ),
  )
  const schema = readFileSync('db/schema.ts', 'utf8')
  return Object.fromEntries(
    Array.from(schema.matchAll(/^ {2}(\w+): (\w+)$/gm), ([, table = '', type = '']) => [
      table,
      types.get(type) ?? { columns: [], isFacts: false },
    ]),
  )
}

function columnsOf(body: string): string[] {
  return Array.from(body.matchAll(/^ {2}(\w+): /gm), ([, column = '']) => column).sort()
}

export interface Column {
  name: string
  isNumber: boolean
}

export async function columnsIn(db: Db, table: string): Promise<Column[]> {
  const tables = await db.introspection.getTables()
  const found = tables.find(({ name }) => name === table)
  if (found === undefined) throw new Error(`There is no table ${table}`)
  return found.columns.map(({ name, dataType }) => ({ name: `"${name}"`, isNumber: /int/i.test(dataType) }))
}

/** The columns of a table's primary key, quoted. */
export async function keyOf(db: Db, table: string, isPostgres: boolean): Promise<string[]> {
  const query = isPostgres
    ? sql<{
        name: string
      }>`SELECT attname AS name FROM pg_index JOIN pg_attribute ON attrelid = indrelid AND attnum = ANY (indkey)
        WHERE indisprimary AND indrelid = ${table}::regclass`
    : sql<{ name: string }>`SELECT name FROM pragma_table_info(${table}) WHERE pk > 0`
  return (await query.execute(db)).rows.map(({ name }) => `"${name}"`)
}

/** Every row, as text: what a refused statement leaves as it was. */
export async function rowsIn(db: Db, table: string): Promise<string[]> {
  const { rows } = await sql.raw<object>(`SELECT * FROM ${table}`).execute(db)
  return rows.map((row) => JSON.stringify(row)).sort()
}
