/** One sheet as it was handed in, with what a trainer said of it: the page of the portfolio, and its file. */
import type { Context } from '#app/context.server.ts'
import { findPage } from '#app/data/courses.server.ts'
import { getOwnHandIn, listHandIns, type HandInRecord } from '#app/data/hand-ins.server.ts'
import { listEntriesById } from '#app/data/sheets.server.ts'
import type { SignedIn } from '#app/domain/access/actor.ts'
import { findSheet } from '#app/domain/progress/activities.ts'
import { criteriaOf, partsGiven } from '#app/domain/sheet/shown.ts'
import { NotFound } from '#app/platform/errors.ts'
import type { HandedInView } from './components/sheet-view.ts'
import { reviewOf } from './sheet-words.ts'

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
    parts: partsGiven(page.page, sheet.fields, entries),
    rubric: criteriaOf(sheet, page.page, handIn.review),
    passMark: sheet.passMark,
    review: handIn.review && reviewOf(handIn.review),
    versions: await versionsOf(ctx, handIn),
  }
}

async function versionsOf(ctx: Context<SignedIn>, { enrolmentId, activityId }: HandInRecord) {
  const all = await listHandIns(ctx.db, [enrolmentId])
  const same = all.filter((one) => one.activityId === activityId)
  return same.map(({ id, number, at }) => ({ id, number, at }))
}
