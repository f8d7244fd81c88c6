/** The item bank for trainers of a course: texts in every language, keys with their dates, feedback. Learners' pages never ask here. */
import type { ItemText, Solution } from '#app/items/item.ts'
import type { Language } from '#app/domain/course/structure.ts'
import type { Db } from './database.server.ts'

/** Texts of every item of an edition, by item version, then by language. */
export async function listBankTexts(db: Db, editionId: string): Promise<Map<string, Map<Language, ItemText>>> {
  const rows = await db
    .selectFrom('edition_item')
    .innerJoin('item_text', 'item_text.id', 'edition_item.item_text_id')
    .where('edition_item.edition_id', '=', editionId)
    .select(['edition_item.item_version_id', 'edition_item.language', 'item_text.body'])
    .execute()
  const texts = new Map<string, Map<Language, ItemText>>()
  for (const { item_version_id, language, body } of rows) {
    const own = texts.get(item_version_id) ?? new Map<Language, ItemText>()
    texts.set(item_version_id, own.set(language as Language, JSON.parse(body) as ItemText))
  }
  return texts
}

export interface DatedSolution {
  number: number
  solution: Solution
  fromAt: string
  reason: string
}

/** Every key an item version has had, the first one first; the last one holds. */
export async function listSolutions(db: Db, itemVersionId: string): Promise<DatedSolution[]> {
  const rows = await db
    .selectFrom('item_solution')
    .where('item_version_id', '=', itemVersionId)
    .orderBy('number')
    .select(['number', 'solution', 'from_at', 'reason'])
    .execute()
  return rows.map(({ number, solution, from_at, reason }) => {
    return { number: Number(number), solution: JSON.parse(solution) as Solution, fromAt: from_at, reason }
  })
}

/** Numbers of a course's editions, the newest first. */
export async function listEditions(db: Db, courseId: string): Promise<{ id: string; number: number }[]> {
  const rows = await db
    .selectFrom('edition')
    .where('course_id', '=', courseId)
    .orderBy('number', 'desc')
    .select(['id', 'number'])
    .execute()
  return rows.map(({ id, number }) => ({ id, number: Number(number) }))
}
