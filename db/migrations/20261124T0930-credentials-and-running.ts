/** Credentials and their ledger; the outbox, the audit, settings. */
import { appendOnly, index, statesOnly, strictTable, uniqueIndex, type MigrationDb } from '../ddl.ts'

export async function up(db: MigrationDb): Promise<void> {
  await strictTable(db, 'credential', [
    'id TEXT PRIMARY KEY NOT NULL',
    'enrolment_id TEXT NOT NULL REFERENCES enrolment (id)',
    'account_id TEXT NOT NULL REFERENCES account (id)',
    'claims TEXT NOT NULL',
    `state TEXT NOT NULL CHECK (state IN ('unsigned', 'valid', 'revoked', 'superseded', 'expired'))`,
    'signed TEXT',
    'status_index INTEGER NOT NULL UNIQUE',
    'created_at TEXT NOT NULL',
    'superseded_by TEXT',
  ])
  // One credential stands for an enrolment; those it superseded stay beside it.
  await uniqueIndex(db, 'credential_of_enrolment', 'credential (enrolment_id)', `WHERE state <> 'superseded'`)
  await index(db, 'credential_by_account', 'credential (account_id)')
  await statesOnly(db, 'credential', {
    fixed: ['id', 'enrolment_id', 'account_id', 'claims', 'status_index', 'created_at'],
    steps: [
      'unsigned>valid',
      'unsigned>revoked',
      'unsigned>superseded',
      'valid>revoked',
      'valid>superseded',
      'valid>expired',
      'expired>valid',
    ],
  })
  await strictTable(db, 'credential_event', [
    'credential_id TEXT NOT NULL REFERENCES credential (id)',
    'number INTEGER NOT NULL',
    `kind TEXT NOT NULL CHECK (kind IN ('issued', 'signed', 'revoked', 'superseded', 'renewed'))`,
    'at TEXT NOT NULL',
    '"by" TEXT NOT NULL',
    'previous_hash TEXT NOT NULL',
    'hash TEXT NOT NULL',
    'PRIMARY KEY (credential_id, number)',
  ])
  await strictTable(db, 'outbox_message', [
    'id TEXT PRIMARY KEY NOT NULL',
    'purpose TEXT NOT NULL UNIQUE',
    'account_id TEXT NOT NULL REFERENCES account (id)',
    'kind TEXT NOT NULL',
    'language TEXT NOT NULL',
    'parameters TEXT NOT NULL',
    `state TEXT NOT NULL CHECK (state IN ('waiting', 'sent', 'failed'))`,
    'created_at TEXT NOT NULL',
    'sent_at TEXT',
    'attempts INTEGER NOT NULL',
    'leased_until TEXT',
  ])
  await index(db, 'outbox_message_waiting', 'outbox_message (state, created_at)')
  await strictTable(db, 'audit_entry', [
    'id TEXT PRIMARY KEY NOT NULL',
    'at TEXT NOT NULL',
    'actor_id TEXT',
    'action TEXT NOT NULL',
    'subject TEXT NOT NULL',
    'reason TEXT NOT NULL',
  ])
  await strictTable(db, 'setting', ['key TEXT PRIMARY KEY NOT NULL', 'value TEXT NOT NULL'])
  for (const table of ['credential_event', 'audit_entry']) await appendOnly(db, table)
}
