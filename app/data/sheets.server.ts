/** What learners fill in: entries field by field. Words stand in `personal_text`, so that they can be emptied. */
import type { FieldValue } from '#app/domain/sheet/fields.ts'
import type { Db, Tx } from './database.server.ts'
import { insertText } from './personal-texts.server.ts'

export interface NewEntry {
  enrolmentId: string
  accountId: string
  /** made where it was given */
  id: string
  activityId: string
  fieldId: string
  value: FieldValue
  textId: string
  at: string
}

export interface EntryRecord {
  id: string
  fieldId: string
  value: FieldValue
  savedAt: string
}

/** Saves one field; the same id again is a no-op. */
export async function insertEntry(tx: Tx, entry: NewEntry): Promise<void> {
  const { enrolmentId, accountId, id, activityId, fieldId, value, textId, at } = entry
  const made = await tx
    .insertInto('sheet_entry')
    .values({
      enrolment_id: enrolmentId,
      id,
      activity_id: activityId,
      field_id: fieldId,
      text_id: textId,
      saved_at: at,
    })
    .onConflict((conflict) => conflict.columns(['enrolment_id', 'id']).doNothing())
    .returning('id')
    .executeTakeFirst()
  if (made === undefined) return
  const text = JSON.stringify({ version: 1, value })
  await insertText(tx, { id: textId, accountId, dataClass: 'sheet.entry', text, at })
}

/** Every entry of a sheet, the oldest first: of a field, the last one counts. */
export async function listEntries(db: Db, enrolmentId: string, activityId: string): Promise<EntryRecord[]> {
  const rows = await entries(db)
    .where('sheet_entry.enrolment_id', '=', enrolmentId)
    .where('sheet_entry.activity_id', '=', activityId)
    .orderBy('sheet_entry.saved_at')
    .orderBy('sheet_entry.id')
    .execute()
  return rows.map(asEntry)
}

/** Some entries by their ids. */
export async function listEntriesById(db: Db, enrolmentId: string, ids: string[]): Promise<EntryRecord[]> {
  if (ids.length === 0) return []
  const rows = await entries(db)
    .where('sheet_entry.enrolment_id', '=', enrolmentId)
    .where('sheet_entry.id', 'in', ids)
    .execute()
  return rows.map(asEntry)
}

function entries(db: Db) {
  return db
    .selectFrom('sheet_entry')
    .innerJoin('personal_text', 'personal_text.id', 'sheet_entry.text_id')
    .select(['sheet_entry.id', 'sheet_entry.field_id', 'sheet_entry.saved_at', 'personal_text.text'])
}

/** A text that was emptied (erasure) reads as nothing given. */
function asEntry(row: { id: string; field_id: string; saved_at: string; text: string }): EntryRecord {
  const value = row.text === '' ? '' : (JSON.parse(row.text) as { value: FieldValue }).value
  return { id: row.id, fieldId: row.field_id, value, savedAt: row.saved_at }
}
