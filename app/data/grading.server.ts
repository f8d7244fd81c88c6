/**
 * The keys. This is the one place that reads solutions for the sake of learners, and grading alone imports it (a test says
 * so): what a page is made of comes from other files, which cannot leak what they do not read.
 */
import type { Solution } from '#app/items/item.ts'
import type { Db } from './database.server.ts'

/** The current solution of each item version: the last one, since a corrected key is a new row. */
export async function getSolutions(db: Db, itemVersionIds: string[]): Promise<Map<string, Solution>> {
  if (itemVersionIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('item_solution')
    .where('item_version_id', 'in', itemVersionIds)
    .orderBy('number')
    .select(['item_version_id', 'solution'])
    .execute()
  return new Map(rows.map((row) => [row.item_version_id, JSON.parse(row.solution) as Solution]))
}
