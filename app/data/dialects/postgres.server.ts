/** PostgreSQL through pg: a writing pool and a reading pool that refuses writes. */
import { Kysely, PostgresDialect, sql } from 'kysely'
import pg from 'pg'
import type { Schema } from '#db/schema.ts'
import type { Handles } from '../database.server.ts'

export async function openPostgres(url: string): Promise<Handles> {
  const writer = handle(url, '')
  const reader = handle(url, '-c default_transaction_read_only=on')
  async function close(): Promise<void> {
    await reader.destroy()
    await writer.destroy()
  }
  try {
    await proveDurable(writer)
    await proveReadOnly(reader)
  } catch (error) {
    await close()
    throw error
  }
  return { writer, reader, isBusy, close }
}

/**
 * Refused before anything was done: no connection, no room (class 53), still starting (57P03). A connection that
 * breaks on its way is not among them: nobody knows then whether the commit arrived.
 */
export function isBusy(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return code === 'ECONNREFUSED' || /^(53...|57P03)$/.test(code)
}

/** An answer is acknowledged when it is on disk: a server, or an address, that says otherwise is refused. */
async function proveDurable(writer: Kysely<Schema>): Promise<void> {
  if ((await settingOf(writer, 'synchronous_commit')) === 'off')
    throw new Error('its setting synchronous_commit is off and must be on')
}

/** An address can carry options that undo ours, and a pooler between can drop them. */
async function proveReadOnly(reader: Kysely<Schema>): Promise<void> {
  if ((await settingOf(reader, 'default_transaction_read_only')) !== 'on')
    throw new Error('the connections that read can write: take the options out of its address')
}

async function settingOf(db: Kysely<Schema>, name: string): Promise<string | undefined> {
  const { rows } = await sql<Record<string, string>>`SHOW ${sql.raw(name)}`.execute(db)
  return rows[0]?.[name]
}

function handle(url: string, options: string): Kysely<Schema> {
  const pool = new pg.Pool({ connectionString: url, max: 10, options: `${options} -c timezone=UTC`.trim() })
  // A connection that breaks while nobody uses it is replaced at the next query; unheard, it would end the process.
  pool.on('error', () => undefined)
  return new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) })
}
