/** Questions that were left behind, in attempts that are gone through one question after another. */
import { appendOnly, neverTruncated, strictTable, type MigrationDb } from '../ddl.ts'

export async function up(db: MigrationDb): Promise<void> {
  await strictTable(db, 'attempt_step', [
    'enrolment_id TEXT NOT NULL',
    'attempt_id TEXT NOT NULL',
    'position INTEGER NOT NULL',
    'at TEXT NOT NULL',
    'PRIMARY KEY (enrolment_id, attempt_id, position)',
    'FOREIGN KEY (enrolment_id, attempt_id, position) REFERENCES attempt_item (enrolment_id, attempt_id, position)',
  ])
  await appendOnly(db, 'attempt_step')
  await neverTruncated(db, 'attempt_step')
}
