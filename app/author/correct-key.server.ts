/**
 * Corrects a wrong key: a new dated key for every edition that has the wrong one, and the order to grade again, in one
 * transaction. The grading itself is a job's work (`record/regrade-attempts`). With the key as it is, everything is graded
 * again by it: for a key that was corrected in the files.
 */
import type { Context } from '#app/context.server.ts'
import { insertAuditEntry } from '#app/data/audit.server.ts'
import { insertCorrection } from '#app/data/item-bank.server.ts'
import { insertRegrading } from '#app/data/regradings.server.ts'
import type { SignedIn } from '#app/domain/access/actor.ts'
import { isRefusal, refuse, type Refusal } from '#app/i18n/refusal.ts'
import { getCorrectionSubject, isSame, readCorrection, sealOf } from './key-correction.server.ts'
import type { PreviewCommand } from './preview-correction.server.ts'

export interface CorrectionCommand extends PreviewCommand {
  reason: string
  /** of the preview that was looked at */
  seal: string
}

/** Somebody corrected the same key in between: nothing of this correction may stay. */
class CorrectedMeanwhile extends Error {}

/** @throws NotFound for a course that is not hers, or an item the edition does not have */
export async function correctKey(
  ctx: Context<SignedIn>,
  command: CorrectionCommand,
): Promise<{ courseSlug: string; itemKey: string } | Refusal> {
  try {
    return await ctx.db.transaction().execute((tx) => correct({ ...ctx, db: tx }, command))
  } catch (error) {
    if (error instanceof CorrectedMeanwhile) return refuse({}, 'author.key-look-first')
    throw error
  }
}

async function correct(
  ctx: Context<SignedIn> & { db: Parameters<typeof insertCorrection>[0] },
  { courseSlug, itemKey, key, policy, reason, seal }: CorrectionCommand,
): Promise<{ courseSlug: string; itemKey: string } | Refusal> {
  const subject = await getCorrectionSubject(ctx, { courseSlug, itemKey })
  const read = readCorrection(subject, key)
  if (isRefusal(read)) return read
  if (reason.trim() === '') return refuse({ reason: 'author.key-reason-missing' })
  if (seal !== sealOf(subject, read.solution, policy)) return refuse({}, 'author.key-look-first')
  const { solution } = read
  const { taught, versions, current } = subject
  const isChange = !isSame(solution, current.solution)
  const at = ctx.now()
  const of = { by: ctx.actor.accountId, reason: reason.trim(), at }
  if (isChange && !(await insertCorrection(ctx.db, { ...of, versions, solution }))) throw new CorrectedMeanwhile()
  const id = ctx.newId()
  const itemVersionIds = versions.map(({ itemVersionId }) => itemVersionId)
  await insertRegrading(ctx.db, { ...of, id, courseId: taught.courseId, itemKey, policy, itemVersionIds })
  await insertAuditEntry(ctx.db, {
    id: ctx.newId(),
    at,
    actorId: ctx.actor.accountId,
    action: isChange ? 'key.corrected' : 'attempts.regraded',
    subject: `${courseSlug}:${itemKey}:${id}`,
    reason: policy,
  })
  return { courseSlug, itemKey }
}
