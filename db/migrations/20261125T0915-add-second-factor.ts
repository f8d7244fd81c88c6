/** The second factor: its sealed key, recovery codes, and the sessions it was given in. */
import { addColumn, strictTable, type MigrationDb } from '../ddl.ts'

export async function up(db: MigrationDb): Promise<void> {
  await strictTable(db, 'second_factor', [
    'account_id TEXT PRIMARY KEY NOT NULL REFERENCES account (id)',
    'sealed_key TEXT NOT NULL',
    'last_step INTEGER NOT NULL',
    'set_at TEXT NOT NULL',
    'sealed_codes TEXT',
    'codes_made_at TEXT NOT NULL',
  ])
  await strictTable(db, 'recovery_code', [
    'account_id TEXT NOT NULL REFERENCES second_factor (account_id)',
    'hash TEXT NOT NULL',
    'used_at TEXT',
    'PRIMARY KEY (account_id, hash)',
  ])
  await addColumn(db, 'auth_session', 'factor_at TEXT')
}
