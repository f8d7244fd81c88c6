/** Gives one learner of a course more time, for every attempt she begins from now on; 0 takes it back. */
import type { Context } from '#app/context.server.ts'
import { findAccountByEmail } from '#app/data/accounts.server.ts'
import { insertAuditEntry } from '#app/data/audit.server.ts'
import { findEnrolment } from '#app/data/enrolments.server.ts'
import { insertExtraTime } from '#app/data/extra-time.server.ts'
import { canonicalEmail } from '#app/domain/access/email.ts'
import type { SignedIn } from '#app/domain/access/actor.ts'
import { refuse, type Refusal } from '#app/i18n/refusal.ts'
import { getTaughtCourse } from './taught-course.server.ts'

export interface ExtraTimeCommand {
  courseSlug: string
  email: string
  /** of the time limit */
  percent: number
  reason: string
}

/** An address of somebody who is not in the course is refused in the same words as one that nobody has. @throws NotFound */
export async function giveExtraTime(
  ctx: Context<SignedIn>,
  { courseSlug, email, percent, reason }: ExtraTimeCommand,
): Promise<{ courseSlug: string } | Refusal> {
  return ctx.db.transaction().execute(async (tx) => {
    await getTaughtCourse({ ...ctx, db: tx }, courseSlug)
    const account = await findAccountByEmail(tx, canonicalEmail(email))
    const enrolment = account && (await findEnrolment(tx, account.id, courseSlug))
    if (account === null || enrolment === null) return refuse({ email: 'author.not-in-course' })
    const at = ctx.now()
    const written = reason.trim() === '' ? null : { id: ctx.newId(), text: reason.trim() }
    const given = { enrolmentId: enrolment.id, accountId: account.id, percent, reason: written }
    await insertExtraTime(tx, { ...given, id: ctx.newId(), by: ctx.actor.accountId, at })
    const audit = { id: ctx.newId(), at, actorId: ctx.actor.accountId, action: 'extra-time.given' }
    await insertAuditEntry(tx, { ...audit, subject: `${account.id}:${enrolment.id}`, reason: `${percent}` })
    return { courseSlug }
  })
}
