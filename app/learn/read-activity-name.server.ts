/** The name of an activity, for the pages that are one press: mark as read, start. */
import type { Context } from '#app/context.server.ts'
import { getEnrolment } from '#app/data/enrolments.server.ts'
import type { SignedIn } from '#app/domain/access/actor.ts'
import { findActivity, type Activity } from '#app/domain/progress/activities.ts'
import { NotFound } from '#app/platform/errors.ts'
import type { ActivityNameView } from './components/course-view.ts'

export interface NamedActivity {
  courseSlug: string
  activityId: string
  /** what it may be */
  kinds: Activity['kind'][]
}

/** @throws NotFound when the learner's edition has no such activity */
export async function readActivityName(
  ctx: Context<SignedIn>,
  { courseSlug, activityId, kinds }: NamedActivity,
): Promise<ActivityNameView> {
  const enrolment = await getEnrolment(ctx.db, ctx.actor.accountId, courseSlug)
  const { structure } = await ctx.editions.edition(ctx.db, enrolment.editionId)
  const activity = findActivity(structure, activityId)
  if (activity === null || !kinds.includes(activity.kind)) throw new NotFound()
  const { activities, language } = await ctx.editions.outline(ctx.db, enrolment.editionId, ctx.language)
  return { slug: courseSlug, activityId, kind: activity.kind, title: activities[activityId] ?? activityId, language }
}
