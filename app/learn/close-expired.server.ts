/** Attempts whose time is over and that nobody handed in: what was saved in time is graded. Run now and then by a job. */
import type { Context } from '#app/context.server.ts'
import { listExpiredAttempts } from '#app/data/attempts.server.ts'
import { getEnrolmentById, holdEnrolment } from '#app/data/enrolments.server.ts'
import { lastTaken } from '#app/domain/attempt/timing.ts'
import { closeAttemptOf } from './close-attempt.server.ts'

/** One transaction each, so that a killed process loses none and a second run closes none twice. */
export async function closeExpired(ctx: Context, limit = 100): Promise<number> {
  const expired = await listExpiredAttempts(ctx.db, lastTaken(ctx.now()), limit)
  for (const attempt of expired) {
    await ctx.db.transaction().execute(async (tx) => {
      await holdEnrolment(tx, attempt.enrolmentId)
      await closeAttemptOf(ctx, tx, { attempt, enrolment: await getEnrolmentById(tx, attempt.enrolmentId) })
    })
  }
  return expired.length
}
