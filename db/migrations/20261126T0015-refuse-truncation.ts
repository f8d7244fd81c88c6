/** PostgreSQL empties a table without asking the triggers of its rows: facts and states refuse that too. */
import { neverTruncated, type MigrationDb } from '../ddl.ts'

export async function up(db: MigrationDb): Promise<void> {
  const courseware = [
    'edition',
    'edition_outline',
    'edition_page',
    'edition_item',
    'edition_dataset',
    'dataset_version',
  ]
  const items = ['item_version', 'item_text', 'item_solution', 'item_feedback', 'content_import']
  const learning = ['enrolment', 'attempt', 'learning_event', 'attempt_item', 'response', 'grade']
  const credentials = ['credential', 'credential_event', 'audit_entry', 'centre_logo', 'centre_version']
  const help = ['help_report', 'help_report_mark', 'personal_text']
  for (const table of [courseware, items, learning, credentials, help].flat()) await neverTruncated(db, table)
}
