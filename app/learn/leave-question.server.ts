/**
 * Leaves a question behind, in an attempt that is gone through one question after another: what was given to it is saved and
 * stays. One that would be left open is asked about once. Leaving it twice is leaving it once.
 */
import type { Context } from '#app/context.server.ts'
import { insertAttemptStep } from '#app/data/attempt-steps.server.ts'
import { getOwnAttempt } from '#app/data/attempts.server.ts'
import type { SignedIn } from '#app/domain/access/actor.ts'
import { standingIn } from '#app/domain/attempt/walk.ts'
import { refuse, type Refusal } from '#app/i18n/refusal.ts'
import { BadRequest } from '#app/platform/errors.ts'
import type { GivenAnswer } from './answers-form.ts'
import { openFields } from './open-words.ts'
import { saveAnswers } from './save-answers.server.ts'
import { whyNot } from './save-responses.server.ts'

export interface LeaveCommand {
  attemptId: string
  position: number
  answers: GivenAnswer[]
  /** asked already: leave it although it is open */
  isConfirmed: boolean
}

/** @throws NotFound; BadRequest for an attempt whose questions are answered in any order, or a question that is not asked yet */
export async function leaveQuestion(
  ctx: Context<SignedIn>,
  { attemptId, position, answers, isConfirmed }: LeaveCommand,
): Promise<{ attemptId: string } | Refusal> {
  return ctx.db.transaction().execute(async (tx) => {
    const attempt = await getOwnAttempt(tx, ctx.actor.accountId, attemptId)
    const saved = await saveAnswers(ctx, tx, attempt, answers)
    if (saved === 'behind') return refuse({}, 'learn.behind-refusal')
    if (saved === 'closed') return refuse({}, await whyNot(ctx, tx, attemptId))
    if (saved.walk === null) throw new BadRequest('the attempt is not gone through one by one')
    const standing = standingIn(saved.walk, position)
    if (standing === 'ahead') throw new BadRequest(`question ${position} is not asked yet`)
    const open = openFields(saved, (question) => question.position === position)
    if (standing === 'here' && !isConfirmed && Object.keys(open).length > 0) return refuse(open)
    await insertAttemptStep(tx, { enrolmentId: attempt.enrolmentId, attemptId, position, at: ctx.now() })
    return { attemptId }
  })
}
