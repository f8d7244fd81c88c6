/** Questions that were left behind, in attempts that are gone through one question after another. */
import type { Db, Tx } from './database.server.ts'

export interface AttemptStep {
  enrolmentId: string
  attemptId: string
  position: number
  at: string
}

/** Leaving a question twice is leaving it once. */
export async function insertAttemptStep(tx: Tx, { enrolmentId, attemptId, position, at }: AttemptStep): Promise<void> {
  await tx
    .insertInto('attempt_step')
    .values({ enrolment_id: enrolmentId, attempt_id: attemptId, position, at })
    .onConflict((conflict) => conflict.columns(['enrolment_id', 'attempt_id', 'position']).doNothing())
    .execute()
}

/** Positions that were left behind. */
export async function listAttemptSteps(db: Db, attempt: { id: string; enrolmentId: string }): Promise<number[]> {
  const rows = await db
    .selectFrom('attempt_step')
    .where('enrolment_id', '=', attempt.enrolmentId)
    .where('attempt_id', '=', attempt.id)
    .orderBy('position')
    .select('position')
    .execute()
  return rows.map(({ position }) => Number(position))
}
