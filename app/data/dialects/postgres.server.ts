/** PostgreSQL through pg: a writing pool and a reading pool that refuses writes. */
import { Kysely, PostgresDialect, sql } from 'kysely'
import pg from 'pg'
import type { Schema } from '#db/schema.ts'
import type { Handles } from '../database.server.ts'

export async function openPostgres(url: string): Promise<Handles> {
  const writer = handle(url, '')
  const reader = handle(url, '-c default_transaction_read_only=on')
  await sql`SELECT 1`.execute(writer)
  return {
    writer,
    reader,
    async close() {
      await reader.destroy()
      await writer.destroy()
    },
  }
}

function handle(url: string, options: string): Kysely<Schema> {
  const pool = new pg.Pool({ connectionString: url, max: 10, options: `${options} -c timezone=UTC`.trim() })
  // A connection that breaks while nobody uses it is replaced at the next query; unheard, it would end the process.
  pool.on('error', () => undefined)
  return new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) })
}

/** Rows whose JSON array column holds a text. */
export function jsonArrayContains(column: string, value: string) {
  return sql<boolean>`${sql.ref(column)}::jsonb ? ${value}`
}
