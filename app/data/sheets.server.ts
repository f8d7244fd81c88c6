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

/** What each learner of a course handed in last of one sheet, by field, without whose it is. */
export async function listHandedInValues(
  db: Db,
  courseId: string,
  activityId: string,
): Promise<Map<string, FieldValue>[]> {
  const rows = await db
    .selectFrom('hand_in')
    .innerJoin('enrolment', 'enrolment.id', 'hand_in.enrolment_id')
    .where('enrolment.course_id', '=', courseId)
    .where('hand_in.activity_id', '=', activityId)
    .orderBy('hand_in.number')
    .select(['hand_in.enrolment_id', 'hand_in.entries'])
    .execute()
  const last = [...new Map(rows.map((row) => [row.enrolment_id, row])).values()]
  const found: Map<string, FieldValue>[] = []
  for (let at = 0; at < last.length; at += page) {
    const some = last.slice(at, at + page)
    const values = await valuesById(db, some)
    found.push(...some.map((row) => byField(row, values)))
  }
  return found
}

/** So many people at a time: no statement holds the serving thread for long. */
const page = 100

interface HandedIn {
  enrolment_id: string
  entries: string
}

const entryIdsOf = ({ entries }: HandedIn) => (JSON.parse(entries) as { entries: Record<string, string> }).entries

async function valuesById(db: Db, handedIn: HandedIn[]): Promise<Map<string, FieldValue>> {
  const rows = await entries(db)
    .where(
      'sheet_entry.enrolment_id',
      'in',
      handedIn.map((row) => row.enrolment_id),
    )
    .where('sheet_entry.id', 'in', handedIn.flatMap((row) => Object.values(entryIdsOf(row))).concat(''))
    .select('sheet_entry.enrolment_id')
    .execute()
  return new Map(rows.map((row) => [`${row.enrolment_id} ${row.id}`, asEntry(row).value]))
}

function byField(row: HandedIn, values: ReadonlyMap<string, FieldValue>): Map<string, FieldValue> {
  const named = Object.entries(entryIdsOf(row)).map(
    ([field, id]) => [field, values.get(`${row.enrolment_id} ${id}`) ?? ''] as const,
  )
  return new Map(named)
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
