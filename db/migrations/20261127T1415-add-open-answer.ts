/** Answers in one's own words that wait for a trainer's marks, and the marks. Words stand in `personal_text`. */
import { appendOnly, index, neverTruncated, strictTable, type MigrationDb } from '../ddl.ts'

export async function up(db: MigrationDb): Promise<void> {
  await strictTable(db, 'open_answer', [
    'enrolment_id TEXT NOT NULL',
    'id TEXT NOT NULL UNIQUE',
    'attempt_id TEXT NOT NULL',
    'position INTEGER NOT NULL',
    'at TEXT NOT NULL',
    'PRIMARY KEY (enrolment_id, id)',
    'UNIQUE (enrolment_id, attempt_id, position)',
    'FOREIGN KEY (enrolment_id, attempt_id, position) REFERENCES attempt_item (enrolment_id, attempt_id, position)',
  ])
  await strictTable(db, 'open_answer_review', [
    'enrolment_id TEXT NOT NULL',
    'id TEXT NOT NULL',
    'open_answer_id TEXT NOT NULL REFERENCES open_answer (id)',
    'criteria TEXT NOT NULL',
    'comment_id TEXT REFERENCES personal_text (id)',
    'account_id TEXT NOT NULL REFERENCES account (id)',
    'at TEXT NOT NULL',
    'PRIMARY KEY (enrolment_id, id)',
  ])
  await index(db, 'open_answer_review_by_answer', 'open_answer_review (open_answer_id)')
  for (const table of ['open_answer', 'open_answer_review']) {
    await appendOnly(db, table)
    await neverTruncated(db, table)
  }
}
