/** "Done, continue": records that a lesson was read to its end and where the learner goes on; may complete the course. */
import { pageOfKind, to } from '#app/addresses.ts'
import type { Context } from '#app/context.server.ts'
import type { Tx } from '#app/data/database.server.ts'
import { getEnrolment, holdEnrolment, type EnrolmentRecord } from '#app/data/enrolments.server.ts'
import { insertEvent } from '#app/data/events.server.ts'
import { findActivityStates, findProgress } from '#app/data/summaries.server.ts'
import type { SignedIn } from '#app/domain/access/actor.ts'
import { mayStudy } from '#app/domain/enrolment/enrolment.ts'
import { findLesson, neighbours } from '#app/domain/progress/activities.ts'
import type { Place } from '#app/domain/progress/facts.ts'
import { refuse, type Refusal } from '#app/i18n/refusal.ts'
import { isComplete } from '#app/domain/progress/summaries.ts'
import { NotFound } from '#app/platform/errors.ts'
import { settleEnrolment } from '#app/record/settle-enrolment.server.ts'

export interface LessonDone {
  /** the address of what comes next */
  next: string
}

/** A second time moves the place alone, and a third nothing. @throws NotFound */
export async function completeLesson(
  ctx: Context<SignedIn>,
  { courseSlug, lessonId }: { courseSlug: string; lessonId: string },
): Promise<LessonDone | Refusal> {
  return ctx.db.transaction().execute(async (tx) => {
    const enrolment = await getEnrolment(tx, ctx.actor.accountId, courseSlug)
    const { structure } = await ctx.editions.edition(tx, enrolment.editionId)
    if (findLesson(structure, lessonId) === null) throw new NotFound()
    if (!mayStudy(await holdEnrolment(tx, enrolment.id))) return refuse({}, 'learn.withdrawn-refusal')
    const { next } = neighbours(structure, lessonId)
    const place = { activityId: next?.id ?? lessonId, fragment: '' }
    const completesCourse = await record(ctx, tx, enrolment, { lessonId, place })
    if (next === null || completesCourse) return { next: to.myCourse(courseSlug) }
    return { next: to[pageOfKind[next.kind]](courseSlug, next.id) }
  })
}

/** @returns whether this was the last requirement of the course */
async function record(
  ctx: Context<SignedIn>,
  tx: Tx,
  enrolment: EnrolmentRecord,
  done: { lessonId: string; place: Place },
): Promise<boolean> {
  const { lessonId, place } = done
  const states = await findActivityStates(tx, enrolment.id)
  const wasDone = states.some((state) => state.activityId === lessonId && state.state === 'done')
  const left = (await findProgress(tx, enrolment.id))?.place
  if (wasDone && left?.activityId === place.activityId && left.fragment === '') return false
  const at = ctx.now()
  const event = {
    enrolmentId: enrolment.id,
    id: ctx.newId(),
    activityId: lessonId,
    place,
    happenedAt: at,
    recordedAt: at,
  }
  await insertEvent(tx, { ...event, kind: wasDone ? 'place.moved' : 'lesson.done' })
  return isComplete(await settleEnrolment(ctx, tx, enrolment)) && !wasDone
}
