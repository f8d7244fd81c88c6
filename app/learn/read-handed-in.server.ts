/** One sheet as it was handed in, with what a trainer said of it: the page of the portfolio, and its file. */
import type { Context } from '#app/context.server.ts'
import { findPage } from '#app/data/courses.server.ts'
import { getOwnHandIn, listHandIns, type HandInRecord } from '#app/data/hand-ins.server.ts'
import { listEntriesById, type EntryRecord } from '#app/data/sheets.server.ts'
import type { SignedIn } from '#app/domain/access/actor.ts'
import type { PageSegments } from '#app/domain/course/segments.ts'
import { findSheet } from '#app/domain/progress/activities.ts'
import { emptyValue, type SheetField } from '#app/domain/sheet/fields.ts'
import { NotFound } from '#app/platform/errors.ts'
import type { HandedInView } from './components/sheet-view.ts'
import { criteriaOf, reviewOf } from './sheet-words.ts'

/** @throws NotFound for what is not the learner's own */
export async function readHandedIn(ctx: Context<SignedIn>, { handInId }: { handInId: string }): Promise<HandedInView> {
  const handIn = await getOwnHandIn(ctx.db, ctx.actor.accountId, handInId)
  const { structure } = await ctx.editions.edition(ctx.db, handIn.editionId)
  const { title } = await ctx.editions.outline(ctx.db, handIn.editionId, ctx.language)
  const sheet = findSheet(structure, handIn.activityId)?.sheet
  // In the language it was written in: labels and words belong together.
  const languages = { wanted: handIn.language, first: structure.firstLanguage }
  const page = await findPage(ctx.db, handIn.editionId, handIn.activityId, languages)
  if (sheet === undefined || page === null) throw new NotFound()
  const entries = await listEntriesById(ctx.db, handIn.enrolmentId, Object.values(handIn.entries))
  return {
    id: handIn.id,
    courseSlug: handIn.courseSlug,
    courseTitle: title,
    activityId: handIn.activityId,
    use: sheet.use,
    title: page.title,
    language: page.language,
    number: handIn.number,
    at: handIn.at,
    name: ctx.actor.name,
    parts: partsOf(page.page, sheet.fields, entries),
    rubric: criteriaOf(sheet, page.page, handIn.review),
    passMark: sheet.passMark,
    review: handIn.review && reviewOf(handIn.review),
    versions: await versionsOf(ctx, handIn),
  }
}

function partsOf({ segments }: PageSegments, fields: SheetField[], entries: EntryRecord[]): HandedInView['parts'] {
  const values = new Map(entries.map(({ fieldId, value }) => [fieldId, value]))
  return segments.flatMap((segment): HandedInView['parts'] => {
    if (segment.kind === 'html') return [segment]
    const field = segment.kind === 'field' ? fields.find(({ id }) => id === segment.field.id) : undefined
    if (segment.kind !== 'field' || field === undefined) return []
    return [{ kind: 'field', field: { ...segment.field, value: values.get(field.id) ?? emptyValue(field) } }]
  })
}

async function versionsOf(ctx: Context<SignedIn>, { enrolmentId, activityId }: HandInRecord) {
  const all = await listHandIns(ctx.db, [enrolmentId])
  const same = all.filter((one) => one.activityId === activityId)
  return same.map(({ id, number, at }) => ({ id, number, at }))
}
