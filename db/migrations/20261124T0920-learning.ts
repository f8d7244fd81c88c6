/** Enrolments, attempts, responses, grades (facts) and what is derived from them (activity_state, progress). */
import { appendOnly, statesOnly, strictTable, uniqueIndex, type MigrationDb } from '../ddl.ts'

export async function up(db: MigrationDb): Promise<void> {
  await strictTable(db, 'enrolment', [
    'id TEXT PRIMARY KEY NOT NULL',
    'account_id TEXT NOT NULL REFERENCES account (id)',
    'course_id TEXT NOT NULL REFERENCES course (id)',
    'edition_id TEXT NOT NULL REFERENCES edition (id)',
    `state TEXT NOT NULL CHECK (state IN ('active', 'withdrawn', 'completed'))`,
    'enrolled_at TEXT NOT NULL',
    'withdrawn_at TEXT',
    'completed_at TEXT',
    'UNIQUE (account_id, course_id)',
  ])
  await statesOnly(db, 'enrolment', {
    fixed: ['id', 'account_id', 'course_id', 'enrolled_at'],
    steps: ['active>withdrawn', 'withdrawn>active', 'active>completed'],
  })
  await strictTable(db, 'learning_event', [
    'enrolment_id TEXT NOT NULL REFERENCES enrolment (id)',
    'id TEXT NOT NULL',
    'kind TEXT NOT NULL',
    'activity_id TEXT',
    'payload TEXT NOT NULL',
    'happened_at TEXT NOT NULL',
    'recorded_at TEXT NOT NULL',
    'PRIMARY KEY (enrolment_id, id)',
  ])
  await strictTable(db, 'attempt', [
    'enrolment_id TEXT NOT NULL REFERENCES enrolment (id)',
    'id TEXT NOT NULL UNIQUE',
    'activity_id TEXT NOT NULL',
    'number INTEGER NOT NULL',
    `kind TEXT NOT NULL CHECK (kind IN ('check', 'quiz', 'test'))`,
    'language TEXT NOT NULL',
    'rules TEXT NOT NULL',
    'started_at TEXT NOT NULL',
    'deadline_at TEXT',
    `state TEXT NOT NULL CHECK (state IN ('open', 'submitted'))`,
    'submitted_at TEXT',
    'PRIMARY KEY (enrolment_id, id)',
    'UNIQUE (enrolment_id, activity_id, number)',
  ])
  await uniqueIndex(db, 'attempt_open_once', 'attempt (enrolment_id, activity_id)', `WHERE state = 'open'`)
  await statesOnly(db, 'attempt', {
    fixed: ['id', 'enrolment_id', 'activity_id', 'number', 'kind', 'language', 'rules', 'started_at', 'deadline_at'],
    steps: ['open>submitted'],
  })
  await strictTable(db, 'attempt_item', [
    'enrolment_id TEXT NOT NULL',
    'attempt_id TEXT NOT NULL',
    'position INTEGER NOT NULL',
    'item_version_id TEXT NOT NULL REFERENCES item_version (id)',
    'item_text_id TEXT NOT NULL REFERENCES item_text (id)',
    'option_order TEXT NOT NULL',
    'marks INTEGER NOT NULL',
    'PRIMARY KEY (enrolment_id, attempt_id, position)',
    'UNIQUE (enrolment_id, attempt_id, item_version_id)',
    'FOREIGN KEY (enrolment_id, attempt_id) REFERENCES attempt (enrolment_id, id)',
  ])
  await strictTable(db, 'response', [
    'enrolment_id TEXT NOT NULL',
    'attempt_id TEXT NOT NULL',
    'id TEXT NOT NULL',
    'position INTEGER NOT NULL',
    'value TEXT NOT NULL',
    'replaces TEXT',
    'given_at TEXT NOT NULL',
    'saved_at TEXT NOT NULL',
    'PRIMARY KEY (enrolment_id, attempt_id, id)',
    'FOREIGN KEY (enrolment_id, attempt_id, position) REFERENCES attempt_item (enrolment_id, attempt_id, position)',
  ])
  await strictTable(db, 'grade', [
    'enrolment_id TEXT NOT NULL',
    'attempt_id TEXT NOT NULL',
    'id TEXT NOT NULL',
    'items TEXT NOT NULL',
    'marks INTEGER NOT NULL',
    'maximum INTEGER NOT NULL',
    '"by" TEXT NOT NULL',
    'reason TEXT NOT NULL',
    'at TEXT NOT NULL',
    'PRIMARY KEY (enrolment_id, attempt_id, id)',
    'FOREIGN KEY (enrolment_id, attempt_id) REFERENCES attempt (enrolment_id, id)',
  ])
  await strictTable(db, 'activity_state', [
    'enrolment_id TEXT NOT NULL REFERENCES enrolment (id)',
    'activity_id TEXT NOT NULL',
    `state TEXT NOT NULL CHECK (state IN ('open', 'done'))`,
    'best_marks INTEGER',
    'maximum INTEGER',
    'attempts INTEGER NOT NULL',
    'first_at TEXT NOT NULL',
    'done_at TEXT',
    'PRIMARY KEY (enrolment_id, activity_id)',
  ])
  await strictTable(db, 'progress', [
    'enrolment_id TEXT PRIMARY KEY NOT NULL REFERENCES enrolment (id)',
    'done INTEGER NOT NULL',
    'total INTEGER NOT NULL',
    'place TEXT',
    'last_active_at TEXT NOT NULL',
    'missing TEXT NOT NULL',
  ])
  for (const table of ['learning_event', 'attempt_item', 'response', 'grade']) await appendOnly(db, table)
}
