/** Saves one answer to a check as it is given. */
import type { Context } from '#app/context.server.ts'
import type { SignedIn } from '#app/domain/access/actor.ts'
import type { GivenAnswer } from './answers-form.ts'
import { checkAttempt, type CheckOf } from './check-attempt.server.ts'
import { saveAnswers } from './save-answers.server.ts'
import { savedResponse, type SavedResponse } from './saved-response.ts'

/** @throws NotFound, BadRequest */
export async function saveCheckResponse(
  ctx: Context<SignedIn>,
  { answer, ...of }: CheckOf & { answer: GivenAnswer },
): Promise<SavedResponse> {
  return ctx.db.transaction().execute(async (tx): Promise<SavedResponse> => {
    const found = await checkAttempt(ctx, tx, of)
    if (found.kind === 'withdrawn') return { saved: false, why: 'learn.withdrawn-refusal' }
    if (found.kind !== 'open' || found.attempt === null) return { saved: false, why: 'learn.check-closed' }
    const saved = await saveAnswers(ctx, tx, found.attempt, [answer])
    if (typeof saved === 'string') return { saved: false, why: 'learn.check-closed' }
    return savedResponse(saved, answer.position)
  })
}
