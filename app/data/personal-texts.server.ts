/** What people wrote in their own words: kept apart from every fact, so that it can be emptied. */
import type { DataClass } from '#app/domain/person/data-classes.ts'
import type { Db } from './database.server.ts'

export interface NewText {
  id: string
  /** null: somebody who was not signed in */
  accountId: string | null
  dataClass: DataClass
  text: string
  at: string
}

export async function insertText(db: Db, { id, accountId, dataClass, text, at }: NewText): Promise<void> {
  await db
    .insertInto('personal_text')
    .values({ id, account_id: accountId, data_class: dataClass, text, written_at: at })
    .execute()
}

/** By id; what was emptied is empty. */
export async function listTexts(db: Db, ids: string[]): Promise<Map<string, string>> {
  const rows = await db.selectFrom('personal_text').where('id', 'in', ids).select(['id', 'text']).execute()
  return new Map(rows.map(({ id, text }) => [id, text]))
}

/** Empties the texts of a kind that were written before an instant. @returns how many */
export async function emptyOldTexts(db: Db, dataClass: DataClass, before: string): Promise<number> {
  const emptied = await db
    .updateTable('personal_text')
    .set({ text: '' })
    .where('data_class', '=', dataClass)
    .where('written_at', '<', before)
    .where('text', '<>', '')
    .returning('id')
    .execute()
  return emptied.length
}
