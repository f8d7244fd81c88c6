/** Questions as a learner may see them before submitting. Keys and feedback are read elsewhere. */
import type { ItemText } from '#app/items/item.ts'
import type { Language } from '#app/domain/course/structure.ts'
import type { Db } from './database.server.ts'

/**
 * The text of each item in the language asked for, or in the course's first, by item version.
 * @throws when the edition has no text of an item
 */
export async function getItemTexts(
  db: Db,
  editionId: string,
  itemVersionIds: string[],
  languages: { wanted: Language; first: Language },
): Promise<Map<string, ItemText>> {
  const rows = await db
    .selectFrom('edition_item')
    .innerJoin('item_text', 'item_text.id', 'edition_item.item_text_id')
    .where('edition_item.edition_id', '=', editionId)
    .where('edition_item.item_version_id', 'in', itemVersionIds)
    .where('edition_item.language', 'in', [languages.wanted, languages.first])
    .select(['edition_item.item_version_id', 'edition_item.language', 'item_text.body'])
    .execute()
  const texts = new Map<string, ItemText>()
  for (const row of rows) {
    if (row.language === languages.wanted || !texts.has(row.item_version_id)) {
      texts.set(row.item_version_id, JSON.parse(row.body) as ItemText)
    }
  }
  const missing = itemVersionIds.find((id) => !texts.has(id))
  if (missing !== undefined) throw new Error(`Edition ${editionId} has no text of the item version ${missing}`)
  return texts
}
