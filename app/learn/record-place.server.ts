/** Where in a lesson its reader is: sent by the page's script on leaving. The same place again writes nothing. */
import type { Context } from '#app/context.server.ts'
import { findEnrolment, holdEnrolment } from '#app/data/enrolments.server.ts'
import { insertEvent } from '#app/data/events.server.ts'
import { findProgress } from '#app/data/summaries.server.ts'
import type { SignedIn } from '#app/domain/access/actor.ts'
import { mayStudy } from '#app/domain/enrolment/enrolment.ts'
import { findLesson } from '#app/domain/progress/activities.ts'
import type { Place } from '#app/domain/progress/facts.ts'
import { settleEnrolment } from '#app/record/settle-enrolment.server.ts'

export interface LeftPlace extends Place {
  courseSlug: string
}

/** @returns whether the place is kept: not for somebody who is not in the course, nor for a lesson it does not have */
export async function recordPlace(
  ctx: Context<SignedIn>,
  { courseSlug, activityId, fragment }: LeftPlace,
): Promise<{ kept: boolean }> {
  return ctx.db.transaction().execute(async (tx) => {
    const enrolment = await findEnrolment(tx, ctx.actor.accountId, courseSlug)
    if (enrolment === null) return { kept: false }
    const { structure } = await ctx.editions.edition(tx, enrolment.editionId)
    const isKnown = findLesson(structure, activityId) !== null
    if (!isKnown || !mayStudy(await holdEnrolment(tx, enrolment.id))) return { kept: false }
    const before = (await findProgress(tx, enrolment.id))?.place
    if (before?.activityId === activityId && before.fragment === fragment) return { kept: true }
    const event = { enrolmentId: enrolment.id, id: ctx.newId(), kind: 'place.moved' as const, activityId }
    await insertEvent(tx, { ...event, place: { activityId, fragment }, happenedAt: ctx.now(), recordedAt: ctx.now() })
    await settleEnrolment(ctx, tx, enrolment)
    return { kept: true }
  })
}
