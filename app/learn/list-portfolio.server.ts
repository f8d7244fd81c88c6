/** The portfolio: every worksheet and final work of a learner's courses, in the order of the courses. Surveys are not kept in it. */
import type { Context } from '#app/context.server.ts'
import { listEnrolments, type EnrolmentRecord } from '#app/data/enrolments.server.ts'
import { listHandIns, type HandInRecord } from '#app/data/hand-ins.server.ts'
import type { SignedIn } from '#app/domain/access/actor.ts'
import { isSheet, orderedActivities, type SheetActivity } from '#app/domain/progress/activities.ts'
import { sheetStanding } from '#app/domain/sheet/hand-in.ts'
import type { PortfolioEntry, PortfolioView } from './components/sheet-view.ts'

export async function listPortfolio(ctx: Context<SignedIn>): Promise<PortfolioView> {
  const enrolments = await listEnrolments(ctx.db, ctx.actor.accountId)
  const handIns = await listHandIns(
    ctx.db,
    enrolments.map(({ id }) => id),
  )
  const courses: PortfolioView['courses'] = []
  for (const enrolment of enrolments) {
    const own = handIns.filter((one) => one.enrolmentId === enrolment.id)
    const course = await courseOf(ctx, enrolment, own)
    if (course.entries.length > 0) courses.push(course)
  }
  return { courses }
}

async function courseOf(
  ctx: Context<SignedIn>,
  { editionId, courseSlug }: EnrolmentRecord,
  handIns: HandInRecord[],
): Promise<PortfolioView['courses'][number]> {
  const { structure } = await ctx.editions.edition(ctx.db, editionId)
  const { title, language, activities } = await ctx.editions.outline(ctx.db, editionId, ctx.language)
  const sheets = orderedActivities(structure).filter(isSheet)
  const entries = sheets
    .filter(({ kind }) => kind !== 'survey')
    .map((activity) => ({ ...entryOf(courseSlug, activity, handIns), title: activities[activity.id] ?? activity.id }))
  return { slug: courseSlug, title, language, entries: entries.map((entry) => ({ ...entry, language })) }
}

function entryOf(
  courseSlug: string,
  { id, kind, sheet }: SheetActivity,
  all: HandInRecord[],
): Omit<PortfolioEntry, 'title' | 'language'> {
  const handIns = all.filter((one) => one.activityId === id)
  const last = handIns.at(-1)
  return {
    courseSlug,
    activityId: id,
    use: kind,
    standing: sheetStanding(sheet, handIns),
    handIn: last === undefined ? null : { id: last.id, at: last.at },
    hasComment: (last?.review?.comment ?? '') !== '',
  }
}
