/** Datasets as they were published. A version never changes. */
import type { Db } from './database.server.ts'

export interface DatasetRecord {
  /** of this version */
  id: string
  name: string
  /** JSON, `version` inside: title, columns, source, revision, licence, date */
  about: string
  /** the file as its author wrote it */
  csv: string
}

/**
 * A dataset by its address, in the version of the newest edition that cites it, or null. Editions that learners are
 * still in count as well: their links must not die.
 */
export async function findDataset(db: Db, name: string): Promise<DatasetRecord | null> {
  const row = await db
    .selectFrom('dataset_version')
    .innerJoin('edition_dataset', 'edition_dataset.dataset_version_id', 'dataset_version.id')
    .innerJoin('edition', 'edition.id', 'edition_dataset.edition_id')
    .where('dataset_version.dataset', '=', name)
    .orderBy('edition.published_at', 'desc')
    .orderBy('edition.id', 'desc')
    .limit(1)
    .select(['dataset_version.id', 'dataset_version.about', 'dataset_version.csv'])
    .executeTakeFirst()
  return row === undefined ? null : { ...row, name }
}
