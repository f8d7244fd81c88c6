/** The item bank for trainers of a course: texts in every language, keys with their dates, feedback. Learners' pages never ask here. */
import type { ItemText, Solution } from '#app/items/item.ts'
import type { Language } from '#app/domain/course/structure.ts'
import type { Db, Tx } from './database.server.ts'

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

export interface VersionKey {
  itemVersionId: string
  /** of the key that holds */
  number: number
  solution: Solution
}

/**
 * The key that holds for each version that the questions of a course ever had, whatever edition it is in.
 * @param itemKey of one question; without it, of all
 */
export async function listVersionKeys(db: Db, courseId: string, itemKey?: string): Promise<VersionKey[]> {
  const all = db
    .selectFrom('item_version')
    .innerJoin('item_solution', 'item_solution.item_version_id', 'item_version.id')
    .where('item_version.course_id', '=', courseId)
  const some = itemKey === undefined ? all : all.where('item_version.item_key', '=', itemKey)
  const columns = ['item_version.id', 'item_solution.number', 'item_solution.solution'] as const
  const rows = await some.orderBy('item_solution.number').select(columns).execute()
  const keys = rows.map(({ id, number, solution }): [string, VersionKey] => {
    return [id, { itemVersionId: id, number: Number(number), solution: JSON.parse(solution) as Solution }]
  })
  return [...new Map(keys).values()]
}

export interface Correction {
  /** versions with the number of the key that held until now */
  versions: Pick<VersionKey, 'itemVersionId' | 'number'>[]
  solution: Solution
  /** the account that corrects */
  by: string
  reason: string
  at: string
}

/** Adds a corrected key, which holds from now on in every edition. @returns false when somebody corrected one of them first */
export async function insertCorrection(tx: Tx, { versions, solution, by, reason, at }: Correction): Promise<boolean> {
  const rows = versions.map(({ itemVersionId, number }) => ({
    item_version_id: itemVersionId,
    number: number + 1,
    solution: JSON.stringify(solution),
    from_at: at,
    author: by,
    reason,
  }))
  const inserted = await tx
    .insertInto('item_solution')
    .values(rows)
    .onConflict((conflict) => conflict.columns(['item_version_id', 'number']).doNothing())
    .returning('number')
    .execute()
  return inserted.length === rows.length
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
