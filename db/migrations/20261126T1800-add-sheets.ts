/** Sheets that learners fill in and hand in, and what trainers say of them. Words stand in `personal_text`. */
import { appendOnly, index, neverTruncated, strictTable, type MigrationDb } from '../ddl.ts'

export async function up(db: MigrationDb): Promise<void> {
  await strictTable(db, 'sheet_entry', [
    'enrolment_id TEXT NOT NULL REFERENCES enrolment (id)',
    'id TEXT NOT NULL',
    'activity_id TEXT NOT NULL',
    'field_id TEXT NOT NULL',
    // Written in the same transaction, after the row has said whether this entry is new.
    'text_id TEXT NOT NULL REFERENCES personal_text (id) DEFERRABLE INITIALLY DEFERRED',
    'saved_at TEXT NOT NULL',
    'PRIMARY KEY (enrolment_id, id)',
  ])
  await index(db, 'sheet_entry_by_activity', 'sheet_entry (enrolment_id, activity_id)')
  await strictTable(db, 'hand_in', [
    'enrolment_id TEXT NOT NULL REFERENCES enrolment (id)',
    'id TEXT NOT NULL UNIQUE',
    'activity_id TEXT NOT NULL',
    'number INTEGER NOT NULL CHECK (number >= 1)',
    'edition_id TEXT NOT NULL REFERENCES edition (id)',
    'language TEXT NOT NULL',
    'entries TEXT NOT NULL',
    'at TEXT NOT NULL',
    'PRIMARY KEY (enrolment_id, id)',
    'UNIQUE (enrolment_id, activity_id, number)',
  ])
  await strictTable(db, 'hand_in_review', [
    'enrolment_id TEXT NOT NULL REFERENCES enrolment (id)',
    'id TEXT NOT NULL',
    'hand_in_id TEXT NOT NULL REFERENCES hand_in (id)',
    `verdict TEXT NOT NULL CHECK (verdict IN ('read', 'returned', 'marked'))`,
    'marks TEXT',
    'hundredths INTEGER',
    'maximum INTEGER',
    'comment_id TEXT REFERENCES personal_text (id)',
    'account_id TEXT NOT NULL REFERENCES account (id)',
    'at TEXT NOT NULL',
    'PRIMARY KEY (enrolment_id, id)',
    `CHECK ((verdict = 'marked') = (marks IS NOT NULL AND hundredths IS NOT NULL AND maximum IS NOT NULL))`,
  ])
  await index(db, 'hand_in_review_by_hand_in', 'hand_in_review (hand_in_id)')
  for (const table of ['sheet_entry', 'hand_in', 'hand_in_review']) {
    await appendOnly(db, table)
    await neverTruncated(db, table)
  }
}
