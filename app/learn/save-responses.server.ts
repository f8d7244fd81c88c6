/** Saves answers of an open attempt: all of a form at once, or one at a time as it is given. */
import type { Context } from '#app/context.server.ts'
import { getOwnAttempt } from '#app/data/attempts.server.ts'
import type { Tx } from '#app/data/database.server.ts'
import type { SignedIn } from '#app/domain/access/actor.ts'
import { isOver } from '#app/domain/attempt/timing.ts'
import { mayStudy } from '#app/domain/enrolment/enrolment.ts'
import type { MessageKey } from '#app/i18n/messages/catalogue.ts'
import type { GivenAnswer } from './answers-form.ts'
import { saveAnswers } from './save-answers.server.ts'
import { savedResponse, type SavedResponse } from './saved-response.ts'

/**
 * One transaction: the attempt is open, each change is a new response. The same again changes nothing.
 * @returns what came of the last answer given
 * @throws NotFound for an attempt that is not the learner's own; BadRequest
 */
export async function saveResponses(
  ctx: Context<SignedIn>,
  { attemptId, answers }: { attemptId: string; answers: GivenAnswer[] },
): Promise<SavedResponse> {
  return ctx.db.transaction().execute(async (tx): Promise<SavedResponse> => {
    const attempt = await getOwnAttempt(tx, ctx.actor.accountId, attemptId)
    const saved = await saveAnswers(ctx, tx, attempt, answers)
    if (saved === 'behind') return { saved: false, why: 'learn.behind-refusal' }
    if (saved === 'closed') return { saved: false, why: await whyNot(ctx, tx, attemptId) }
    return savedResponse(saved, answers.at(-1)?.position ?? 0)
  })
}

/** Why an attempt takes no answers. */
export async function whyNot(ctx: Context<SignedIn>, tx: Tx, attemptId: string): Promise<MessageKey> {
  const { enrolmentState, state, deadlineAt } = await getOwnAttempt(tx, ctx.actor.accountId, attemptId)
  if (!mayStudy(enrolmentState)) return 'learn.withdrawn-refusal'
  return state === 'open' && isOver(deadlineAt, ctx.now()) ? 'learn.late-refusal' : 'learn.submitted-refusal'
}
