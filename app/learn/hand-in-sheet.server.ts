/**
 * Hands a sheet in: what came with the form is saved, whatever becomes of the rest; then it is checked for presence, and
 * handed in together with the completion that may follow, in one transaction.
 */
import type { Context } from '#app/context.server.ts'
import type { Tx } from '#app/data/database.server.ts'
import { insertEvent } from '#app/data/events.server.ts'
import { insertHandIn } from '#app/data/hand-ins.server.ts'
import type { EntryRecord } from '#app/data/sheets.server.ts'
import type { SignedIn } from '#app/domain/access/actor.ts'
import { sheetFaults, type FieldFault } from '#app/domain/sheet/fields.ts'
import type { MessageKey } from '#app/i18n/messages/catalogue.ts'
import { isRefusal, refuse, type FieldError, type Refusal } from '#app/i18n/refusal.ts'
import { saveFields } from './save-sheet.server.ts'
import { settleEnrolment } from '#app/record/settle-enrolment.server.ts'
import { fieldName } from './components/sheet-control.ts'
import type { SentField } from './sheet-form.ts'
import { holdSheet, type SheetName, type SheetRecord } from './sheet-record.server.ts'

/** The same again, without a change, is not handed in twice. @throws NotFound, BadRequest */
export async function handInSheet(
  ctx: Context<SignedIn>,
  { fields, ...name }: SheetName & { fields: SentField[] },
): Promise<{ handInId: string } | Refusal> {
  return ctx.db.transaction().execute(async (tx) => {
    const record = await holdSheet(ctx, tx, name)
    if (isRefusal(record)) return record
    const current = await saveFields(ctx, tx, record, fields)
    const faults = faultsOf(record, current)
    if (Object.keys(faults).length > 0) return refuse(faults)
    return { handInId: await handIn(ctx, tx, record, current) }
  })
}

const messages: Record<FieldFault, MessageKey> = {
  missing: 'sheet.missing',
  'no-number': 'sheet.no-number',
  'no-date': 'sheet.no-date',
  'too-long': 'errors.too-long',
}

function faultsOf({ activity }: SheetRecord, current: Map<string, EntryRecord>): Record<string, FieldError> {
  const { fields } = activity.sheet
  const values = new Map([...current].map(([id, { value }]) => [id, value]))
  const kinds = new Map(fields.map(({ id, kind }) => [id, kind]))
  return Object.fromEntries(
    [...sheetFaults(fields, values)].map(([id, fault]) => [fieldName(id, kinds.get(id)!), { key: messages[fault] }]),
  )
}

/** @returns the id of what is handed in: of the last one, where nothing has changed since */
async function handIn(
  ctx: Context<SignedIn>,
  tx: Tx,
  { enrolment, activity, handIns }: SheetRecord,
  current: Map<string, EntryRecord>,
): Promise<string> {
  const last = handIns.at(-1)
  const entries = Object.fromEntries([...current].map(([fieldId, { id }]) => [fieldId, id]))
  if (last !== undefined && sameEntries(last.entries, entries)) return last.id
  const [id, at] = [ctx.newId(), ctx.now()]
  const of = { enrolmentId: enrolment.id, activityId: activity.id }
  const number = (last?.number ?? 0) + 1
  await insertHandIn(tx, { ...of, id, number, editionId: enrolment.editionId, language: ctx.language, entries, at })
  await insertEvent(tx, { ...of, id: ctx.newId(), kind: 'sheet.handed-in', happenedAt: at, recordedAt: at })
  await settleEnrolment(ctx, tx, enrolment)
  return id
}

function sameEntries(a: Record<string, string>, b: Record<string, string>): boolean {
  return Object.keys(a).length === Object.keys(b).length && Object.entries(a).every(([field, id]) => b[field] === id)
}
