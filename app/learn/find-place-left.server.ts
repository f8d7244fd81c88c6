/** Where "Continue" leads: the place left, on any device. Reads only. */
import { pageOfKind, to } from '#app/addresses.ts'
import type { Context } from '#app/context.server.ts'
import { listAttempts } from '#app/data/attempts.server.ts'
import { findEnrolment } from '#app/data/enrolments.server.ts'
import { findActivityStates, findProgress } from '#app/data/summaries.server.ts'
import type { SignedIn } from '#app/domain/access/actor.ts'
import { findActivity } from '#app/domain/progress/activities.ts'
import { placeIn, placeToGoOn } from '#app/domain/progress/place.ts'

interface Sought {
  courseSlug: string
  /** what to go on with; null: wherever the learner was last */
  activityId?: string | null
}

/** @returns the address of the lesson (with the heading), the open attempt, or the page of the quiz or test */
export async function findPlaceLeft(
  ctx: Context<SignedIn>,
  { courseSlug, activityId = null }: Sought,
): Promise<string> {
  const enrolment = await findEnrolment(ctx.db, ctx.actor.accountId, courseSlug)
  if (enrolment === null || enrolment.state === 'withdrawn') return to.myCourse(courseSlug)
  const { structure } = await ctx.editions.edition(ctx.db, enrolment.editionId)
  const progress = await findProgress(ctx.db, enrolment.id)
  const wished = activityId === null ? null : placeIn(structure, activityId, progress?.place ?? null)
  const place =
    wished ?? placeToGoOn(structure, await findActivityStates(ctx.db, enrolment.id), progress?.place ?? null)
  if (place === null) return to.myCourse(courseSlug)
  const kind = findActivity(structure, place.activityId)?.kind ?? 'lesson'
  if (kind === 'lesson') return to.lesson(courseSlug, place.activityId, place.fragment)
  if (kind !== 'quiz' && kind !== 'test') return to[pageOfKind[kind]](courseSlug, place.activityId)
  const attempts = await listAttempts(ctx.db, enrolment.id, [place.activityId])
  const open = attempts.find((attempt) => attempt.state === 'open')
  return open ? to.attempt(open.id) : to.assessment(courseSlug, place.activityId)
}
