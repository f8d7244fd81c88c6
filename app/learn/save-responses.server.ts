/** Saves answers of an open attempt: all of a form at once, or one at a time as it is given. */
import type { Context } from '#app/context.server.ts'
import { getOwnAttempt } from '#app/data/attempts.server.ts'
import type { SignedIn } from '#app/domain/access/actor.ts'
import { currentAnswers, currentValues } from '#app/domain/attempt/responses.ts'
import { mayStudy } from '#app/domain/enrolment/enrolment.ts'
import type { MessageKey } from '#app/i18n/messages/catalogue.ts'
import type { GivenAnswer } from './answers-form.ts'
import { saveAnswers } from './save-answers.server.ts'

/** What came of saving: what stands for the last question given, and how many are answered. */
export type SavedResponse =
  | { saved: true; id: string | null; savedAt: string | null; answered: number; questions: number }
  | { saved: false; why: MessageKey }

/**
 * One transaction: the attempt is open, each change is a new response. The same again changes nothing.
 * @throws NotFound for an attempt that is not the learner's own; BadRequest
 */
export async function saveResponses(
  ctx: Context<SignedIn>,
  { attemptId, answers }: { attemptId: string; answers: GivenAnswer[] },
): Promise<SavedResponse> {
  return ctx.db.transaction().execute(async (tx): Promise<SavedResponse> => {
    const attempt = await getOwnAttempt(tx, ctx.actor.accountId, attemptId)
    if (!mayStudy(attempt.enrolmentState)) return { saved: false, why: 'learn.withdrawn-refusal' }
    const saved = await saveAnswers(ctx, tx, attempt, answers)
    if (saved === null) return { saved: false, why: 'learn.submitted-refusal' }
    const current = currentAnswers(saved.responses).get(answers.at(-1)?.position ?? 0)?.current ?? null
    return {
      saved: true,
      id: current?.id ?? null,
      savedAt: current?.savedAt ?? null,
      answered: currentValues(saved.responses).size,
      questions: saved.items.length,
    }
  })
}
