/** The centre that runs the site: every version of its settings, and its logos. */
import { sql } from 'kysely'
import { appendOnly, strictTable, type MigrationDb } from '../ddl.ts'

export async function up(db: MigrationDb): Promise<void> {
  await strictTable(db, 'centre_logo', [
    'hash TEXT PRIMARY KEY NOT NULL',
    'media_type TEXT NOT NULL',
    'base64 TEXT NOT NULL',
    'at TEXT NOT NULL',
  ])
  await strictTable(db, 'centre_version', [
    'number INTEGER PRIMARY KEY NOT NULL',
    'at TEXT NOT NULL',
    'account_id TEXT NOT NULL REFERENCES account (id)',
    'settings TEXT NOT NULL',
    'logo_hash TEXT REFERENCES centre_logo (hash)',
  ])
  for (const table of ['centre_logo', 'centre_version']) await appendOnly(db, table)
  // Never used: settings have versions, because a certificate is printed with those of its own day.
  await sql.raw('DROP TABLE setting').execute(db)
}
