/** A corrected key: what is graded again, for which versions of the item, and what came of each attempt. */
import { appendOnly, index, neverTruncated, statesOnly, strictTable, type MigrationDb } from '../ddl.ts'

export async function up(db: MigrationDb): Promise<void> {
  await strictTable(db, 'regrading', [
    'id TEXT PRIMARY KEY NOT NULL',
    'course_id TEXT NOT NULL REFERENCES course (id)',
    'item_key TEXT NOT NULL',
    `policy TEXT NOT NULL CHECK (policy IN ('keep', 'follow'))`,
    'reason TEXT NOT NULL',
    'account_id TEXT NOT NULL REFERENCES account (id)',
    'at TEXT NOT NULL',
    `state TEXT NOT NULL CHECK (state IN ('open', 'done'))`,
  ])
  await index(db, 'regrading_open', 'regrading (at)', `WHERE state = 'open'`)
  await statesOnly(db, 'regrading', {
    fixed: ['id', 'course_id', 'item_key', 'policy', 'reason', 'account_id', 'at'],
    steps: ['open>done'],
  })
  await strictTable(db, 'regrading_item', [
    'regrading_id TEXT NOT NULL REFERENCES regrading (id)',
    'item_version_id TEXT NOT NULL REFERENCES item_version (id)',
    'PRIMARY KEY (regrading_id, item_version_id)',
  ])
  await strictTable(db, 'regraded_attempt', [
    'regrading_id TEXT NOT NULL REFERENCES regrading (id)',
    'attempt_id TEXT NOT NULL',
    'enrolment_id TEXT NOT NULL REFERENCES enrolment (id)',
    `outcome TEXT NOT NULL CHECK (outcome IN ('raised', 'lowered', 'kept', 'same'))`,
    'PRIMARY KEY (regrading_id, attempt_id)',
  ])
  for (const table of ['regrading_item', 'regraded_attempt']) await appendOnly(db, table)
  for (const table of ['regrading', 'regrading_item', 'regraded_attempt']) await neverTruncated(db, table)
  await index(db, 'attempt_item_by_version', 'attempt_item (item_version_id)')
}
