/** What people wrote in their own words, apart from every fact; what went wrong for them; how often a network may write. */
import { appendOnly, emptiedOnly, index, strictTable, type MigrationDb } from '../ddl.ts'

export async function up(db: MigrationDb): Promise<void> {
  await strictTable(db, 'personal_text', [
    'id TEXT PRIMARY KEY NOT NULL',
    'account_id TEXT REFERENCES account (id)',
    'data_class TEXT NOT NULL',
    'text TEXT NOT NULL',
    'written_at TEXT NOT NULL',
  ])
  await index(db, 'personal_text_by_account', 'personal_text (account_id)')
  await index(db, 'personal_text_by_age', 'personal_text (data_class, written_at)', `WHERE text <> ''`)
  await emptiedOnly(db, 'personal_text', ['id', 'account_id', 'data_class', 'written_at'])
  await strictTable(db, 'help_report', [
    'id TEXT PRIMARY KEY NOT NULL',
    'sending_id TEXT NOT NULL UNIQUE',
    'account_id TEXT REFERENCES account (id)',
    // Written in the same transaction, after the row has said whether this sending is the first.
    'text_id TEXT NOT NULL REFERENCES personal_text (id) DEFERRABLE INITIALLY DEFERRED',
    'address_id TEXT NOT NULL REFERENCES personal_text (id) DEFERRABLE INITIALLY DEFERRED',
    'page TEXT',
    'course_id TEXT REFERENCES course (id)',
    'request_id TEXT',
    'language TEXT NOT NULL',
    'at TEXT NOT NULL',
  ])
  await index(db, 'help_report_by_account', 'help_report (account_id)')
  await strictTable(db, 'help_report_mark', [
    'id TEXT PRIMARY KEY NOT NULL',
    'report_id TEXT NOT NULL REFERENCES help_report (id)',
    `state TEXT NOT NULL CHECK (state IN ('open', 'closed'))`,
    'account_id TEXT NOT NULL REFERENCES account (id)',
    'at TEXT NOT NULL',
  ])
  await index(db, 'help_report_mark_by_report', 'help_report_mark (report_id, id)')
  for (const table of ['help_report', 'help_report_mark']) await appendOnly(db, table)
  await strictTable(db, 'help_quota', [
    'network TEXT NOT NULL',
    'hour TEXT NOT NULL',
    'count INTEGER NOT NULL',
    'PRIMARY KEY (network, hour)',
  ])
}
