/** Closes an attempt with what was saved of it, grades it, and settles what follows. Belongs in the caller's transaction. */
import type { Context } from '#app/context.server.ts'
import { listAttemptItems, type AttemptRecord } from '#app/data/attempts.server.ts'
import type { Tx } from '#app/data/database.server.ts'
import type { EnrolmentRecord } from '#app/data/enrolments.server.ts'
import { listResponses } from '#app/data/responses.server.ts'
import { settleEnrolment } from '#app/record/settle-enrolment.server.ts'
import { gradeSubmission } from './grade-submission.server.ts'

/** Closing what is closed is a no-op. */
export async function closeAttemptOf(
  ctx: Context,
  tx: Tx,
  { attempt, enrolment }: { attempt: AttemptRecord; enrolment: EnrolmentRecord },
): Promise<void> {
  const { structure } = await ctx.editions.edition(tx, enrolment.editionId)
  const items = await listAttemptItems(tx, attempt)
  const responses = (await listResponses(tx, attempt.enrolmentId, [attempt.id])).get(attempt.id)!
  if (await gradeSubmission(ctx, tx, { attempt, structure, items, responses }))
    await settleEnrolment(ctx, tx, enrolment)
}
