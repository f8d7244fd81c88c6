/** Leaves a course. What was done is kept: whoever comes back finds it. */
import type { Context } from '#app/context.server.ts'
import { getEnrolment, holdEnrolment, withdrawEnrolment } from '#app/data/enrolments.server.ts'
import { insertEvent } from '#app/data/events.server.ts'
import type { SignedIn } from '#app/domain/access/actor.ts'
import { decideWithdrawing } from '#app/domain/enrolment/enrolment.ts'
import { refuse, type Refusal } from '#app/i18n/refusal.ts'
import { settleEnrolment } from '#app/record/settle-enrolment.server.ts'

/** Twice is once; a completed course is not left. */
export async function withdraw(
  ctx: Context<SignedIn>,
  { courseSlug }: { courseSlug: string },
): Promise<Refusal | null> {
  return ctx.db.transaction().execute(async (tx) => {
    const enrolment = await getEnrolment(tx, ctx.actor.accountId, courseSlug)
    const decision = decideWithdrawing(await holdEnrolment(tx, enrolment.id))
    if (decision === 'completed') return refuse({}, 'learn.withdrawal-completed')
    const at = ctx.now()
    if (decision === 'nothing' || !(await withdrawEnrolment(tx, enrolment.id, at))) return null
    const event = { enrolmentId: enrolment.id, id: ctx.newId(), kind: 'enrolment.withdrawn' as const }
    await insertEvent(tx, { ...event, happenedAt: at, recordedAt: at })
    await settleEnrolment(ctx, tx, enrolment)
    return null
  })
}
