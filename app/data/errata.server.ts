/** That keys were corrected, and when: never the keys themselves. */
import type { Db } from './database.server.ts'

export interface CorrectedItem {
  itemKey: string
  at: string
}

/** Items of an edition whose key changed after it was published, the latest first. */
export async function listCorrectedItems(
  db: Db,
  edition: { id: string; publishedAt: string },
): Promise<CorrectedItem[]> {
  const rows = await db
    .selectFrom('edition_item')
    .innerJoin('item_version', 'item_version.id', 'edition_item.item_version_id')
    .innerJoin('item_solution', 'item_solution.item_version_id', 'item_version.id')
    .where('edition_item.edition_id', '=', edition.id)
    .where('item_solution.number', '>', 1)
    .where('item_solution.from_at', '>', edition.publishedAt)
    .groupBy('item_version.item_key')
    .select(['item_version.item_key', (of) => of.fn.max('item_solution.from_at').as('at')])
    .execute()
  return rows.map((row) => ({ itemKey: row.item_key, at: row.at })).sort((a, b) => (a.at < b.at ? 1 : -1))
}
