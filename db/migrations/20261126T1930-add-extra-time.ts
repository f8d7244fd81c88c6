/** More time for one person at tests with a time limit, and who gave it. The last row of an enrolment holds. */
import { appendOnly, index, neverTruncated, strictTable, type MigrationDb } from '../ddl.ts'

export async function up(db: MigrationDb): Promise<void> {
  await strictTable(db, 'extra_time', [
    'enrolment_id TEXT NOT NULL REFERENCES enrolment (id)',
    'id TEXT NOT NULL',
    'percent INTEGER NOT NULL CHECK (percent BETWEEN 0 AND 300)',
    'reason_id TEXT REFERENCES personal_text (id)',
    'account_id TEXT NOT NULL REFERENCES account (id)',
    'at TEXT NOT NULL',
    'PRIMARY KEY (enrolment_id, id)',
  ])
  await appendOnly(db, 'extra_time')
  await neverTruncated(db, 'extra_time')
  await index(db, 'attempt_by_deadline', 'attempt (deadline_at)', `WHERE state = 'open' AND deadline_at IS NOT NULL`)
}
