/** Saves what was filled in, finished or not: each field that changed is a new entry, nothing twice. */
import type { Context } from '#app/context.server.ts'
import type { Tx } from '#app/data/database.server.ts'
import { insertEntry, type EntryRecord } from '#app/data/sheets.server.ts'
import type { SignedIn } from '#app/domain/access/actor.ts'
import { emptyValue, readField } from '#app/domain/sheet/fields.ts'
import { currentEntries, isNewValue } from '#app/domain/sheet/merge.ts'
import { isRefusal, type Refusal } from '#app/i18n/refusal.ts'
import { BadRequest } from '#app/platform/errors.ts'
import type { SentField } from './sheet-form.ts'
import { holdSheet, type SheetName, type SheetRecord } from './sheet-record.server.ts'

export interface SavedSheet {
  /** the entry that counts now, by field */
  current: Map<string, EntryRecord>
}

/** One transaction. @throws NotFound, BadRequest */
export async function saveSheet(
  ctx: Context<SignedIn>,
  { fields, ...name }: SheetName & { fields: SentField[] },
): Promise<SavedSheet | Refusal> {
  return ctx.db.transaction().execute(async (tx) => {
    const record = await holdSheet(ctx, tx, name)
    return isRefusal(record) ? record : { current: await saveFields(ctx, tx, record, fields) }
  })
}

/** Belongs in the caller's transaction. @throws BadRequest for a field or a choice that the sheet does not have */
export async function saveFields(
  ctx: Context<SignedIn>,
  tx: Tx,
  record: SheetRecord,
  sent: SentField[],
): Promise<Map<string, EntryRecord>> {
  const current = currentEntries(record.entries)
  for (const field of sent) {
    const saved = await saveOne(ctx, tx, record, field)
    if (saved !== null) current.set(field.fieldId, saved)
  }
  return current
}

async function saveOne(
  ctx: Context<SignedIn>,
  tx: Tx,
  { enrolment, activity, entries }: SheetRecord,
  sent: SentField,
): Promise<EntryRecord | null> {
  const field = activity.sheet.fields.find(({ id }) => id === sent.fieldId)
  const value = field && readField(field, sent)
  if (field === undefined || value === undefined || value === null) throw new BadRequest('no such field or choice')
  const before = entries.filter(({ fieldId }) => fieldId === field.id)
  const isKnown = before.some(({ id }) => id === sent.id)
  if (isKnown || !isNewValue(before, { value, shown: sent.shown }, emptyValue(field))) return null
  const entry = { id: sent.id ?? ctx.newId(), fieldId: field.id, value }
  const at = ctx.now()
  const owner = { enrolmentId: enrolment.id, accountId: ctx.actor.accountId, activityId: activity.id }
  await insertEntry(tx, { ...owner, ...entry, textId: ctx.newId(), at })
  return { ...entry, savedAt: at }
}
