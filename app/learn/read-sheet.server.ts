/** Reads a worksheet, the final work or a survey with what its learner has filled in. Writes nothing. */
import type { Context } from '#app/context.server.ts'
import { findPage } from '#app/data/courses.server.ts'
import type { EntryRecord } from '#app/data/sheets.server.ts'
import type { SignedIn } from '#app/domain/access/actor.ts'
import type { PageSegments } from '#app/domain/course/segments.ts'
import { mayStudy } from '#app/domain/enrolment/enrolment.ts'
import { emptyValue, type FieldText } from '#app/domain/sheet/fields.ts'
import { mayHandIn, sheetStanding } from '#app/domain/sheet/hand-in.ts'
import { currentEntries } from '#app/domain/sheet/merge.ts'
import { criteriaOf } from '#app/domain/sheet/shown.ts'
import { NotFound } from '#app/platform/errors.ts'
import type { FieldView, SheetPart, SheetView } from './components/sheet-view.ts'
import { readCourseFrame } from './course-frame.server.ts'
import { readSheetRecord, type SheetName, type SheetRecord } from './sheet-record.server.ts'
import { reviewOf } from './sheet-words.ts'

/** @throws NotFound for a sheet the edition does not have, or a course the learner is not in */
export async function readSheet(ctx: Context<SignedIn>, name: SheetName): Promise<SheetView> {
  const record = await readSheetRecord(ctx, ctx.db, name)
  const { activity, enrolment, handIns } = record
  const { edition, view } = await readCourseFrame(ctx, enrolment)
  const languages = { wanted: ctx.language, first: edition.structure.firstLanguage }
  const page = await findPage(ctx.db, enrolment.editionId, activity.id, languages)
  if (page === null) throw new NotFound()
  const { sheet } = activity
  const last = handIns.at(-1) ?? null
  const current = currentEntries(record.entries)
  return {
    course: view,
    enrolmentId: enrolment.id,
    activityId: activity.id,
    use: sheet.use,
    title: page.title,
    language: page.language,
    minutes: sheet.minutes,
    isRead: sheet.isRead,
    passMark: sheet.passMark,
    standing: sheetStanding(sheet, handIns),
    isOpen: mayStudy(enrolment.state) && mayHandIn(sheet, handIns),
    isWithdrawn: enrolment.state === 'withdrawn',
    parts: partsOf(ctx, page.page, record, current),
    rubric: criteriaOf(sheet, page.page, last?.review ?? null),
    handIn: last && { id: last.id, number: last.number, at: last.at, review: last.review && reviewOf(last.review) },
    hasChanged: last !== null && [...current].some(([fieldId, { id }]) => last.entries[fieldId] !== id),
    savedAt: record.entries.at(-1)?.savedAt ?? null,
  }
}

function partsOf(
  ctx: Context<SignedIn>,
  { segments }: PageSegments,
  { activity }: SheetRecord,
  current: Map<string, EntryRecord>,
): SheetPart[] {
  const fields = new Map(activity.sheet.fields.map((field) => [field.id, field]))
  return segments.flatMap((segment): SheetPart[] => {
    if (segment.kind === 'html') return [segment]
    const field = segment.kind === 'field' ? fields.get(segment.field.id) : undefined
    if (segment.kind !== 'field' || field === undefined) return []
    const shown = fieldView(segment.field, current.get(field.id), ctx.newId())
    return [{ kind: 'field', field: { ...shown, value: shown.savedAt === null ? emptyValue(field) : shown.value } }]
  })
}

function fieldView(field: FieldText, entry: EntryRecord | undefined, nextId: string): FieldView {
  return { ...field, value: entry?.value ?? '', entryId: entry?.id ?? '', nextId, savedAt: entry?.savedAt ?? null }
}
