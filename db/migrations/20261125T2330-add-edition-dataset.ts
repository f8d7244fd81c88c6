/** Which datasets an edition cites, each in the version it was published with. */
import { appendOnly, index, strictTable, type MigrationDb } from '../ddl.ts'

export async function up(db: MigrationDb): Promise<void> {
  await strictTable(db, 'edition_dataset', [
    'edition_id TEXT NOT NULL REFERENCES edition (id)',
    'dataset_version_id TEXT NOT NULL REFERENCES dataset_version (id)',
    'PRIMARY KEY (edition_id, dataset_version_id)',
  ])
  await index(db, 'edition_dataset_by_version', 'edition_dataset (dataset_version_id)')
  await index(db, 'dataset_version_by_name', 'dataset_version (dataset)')
  await appendOnly(db, 'edition_dataset')
}
