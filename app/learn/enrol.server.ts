/** Enrols a learner in the current edition of an open course, or takes back one who had left, where it was left. */
import type { Context } from '#app/context.server.ts'
import { listOpenCourses } from '#app/data/courses.server.ts'
import type { Tx } from '#app/data/database.server.ts'
import { findEnrolment, insertEnrolment, resumeEnrolment, type EnrolmentRecord } from '#app/data/enrolments.server.ts'
import { insertEvent } from '#app/data/events.server.ts'
import type { SignedIn } from '#app/domain/access/actor.ts'
import { decideEnrolling } from '#app/domain/enrolment/enrolment.ts'
import type { EventKind } from '#app/domain/progress/facts.ts'
import { NotFound } from '#app/platform/errors.ts'
import { settleEnrolment } from '#app/record/settle-enrolment.server.ts'

/**
 * Twice is once.
 * @returns what was done
 * @throws NotFound when there is no such course open to new learners
 */
export async function enrol(
  ctx: Context<SignedIn>,
  { courseSlug }: { courseSlug: string },
): Promise<'begin' | 'resume' | 'nothing'> {
  return ctx.db.transaction().execute(async (tx) => {
    const existing = await findEnrolment(tx, ctx.actor.accountId, courseSlug)
    const decision = decideEnrolling(existing?.state ?? null)
    if (decision === 'begin') await begin(ctx, tx, courseSlug)
    if (decision === 'resume' && (await resumeEnrolment(tx, existing!.id)))
      await record(ctx, tx, existing!, 'enrolment.resumed')
    return decision
  })
}

async function begin(ctx: Context<SignedIn>, tx: Tx, courseSlug: string): Promise<void> {
  const course = (await listOpenCourses(tx)).find((one) => one.slug === courseSlug)
  if (course === undefined) throw new NotFound()
  const enrolment = {
    id: ctx.newId(),
    accountId: ctx.actor.accountId,
    courseId: course.id,
    editionId: course.editionId,
  }
  const begun = await insertEnrolment(tx, { ...enrolment, at: ctx.now() })
  if (!begun) return
  const made = (await findEnrolment(tx, ctx.actor.accountId, courseSlug))!
  await record(ctx, tx, made, 'enrolment.began')
}

async function record(ctx: Context<SignedIn>, tx: Tx, enrolment: EnrolmentRecord, kind: EventKind): Promise<void> {
  const at = ctx.now()
  await insertEvent(tx, { enrolmentId: enrolment.id, id: ctx.newId(), kind, happenedAt: at, recordedAt: at })
  await settleEnrolment(ctx, tx, enrolment)
}
