/**
 * Submits an attempt: what came with the form is saved, then all of it is graded and completion decided, in one
 * transaction; after its time, what was saved until then. While questions are open it is asked once; submitting twice is submitting once.
 */
import type { Context } from '#app/context.server.ts'
import { getOwnAttempt } from '#app/data/attempts.server.ts'
import { getEnrolment, holdEnrolment } from '#app/data/enrolments.server.ts'
import type { SignedIn } from '#app/domain/access/actor.ts'
import { isOver } from '#app/domain/attempt/timing.ts'
import { askedQuestion, openQuestions } from '#app/domain/attempt/open-questions.ts'
import { currentValues } from '#app/domain/attempt/responses.ts'
import { mayStudy } from '#app/domain/enrolment/enrolment.ts'
import { refuse, type Refusal } from '#app/i18n/refusal.ts'
import type { GivenAnswer } from './answers-form.ts'
import { closeAttemptOf } from './close-attempt.server.ts'
import { saveAnswers, type AnsweredAttempt } from './save-answers.server.ts'

export interface SubmitCommand {
  attemptId: string
  /** what the form of the attempt carried */
  answers: GivenAnswer[]
  /** asked already: submit although questions are open */
  isConfirmed: boolean
}

/** `asked`: saved, not submitted; the page of the submission lists what is open. @throws NotFound, BadRequest */
export async function submitAttempt(
  ctx: Context<SignedIn>,
  { attemptId, answers, isConfirmed }: SubmitCommand,
): Promise<{ attemptId: string; state: 'submitted' | 'asked' } | Refusal> {
  return ctx.db.transaction().execute(async (tx) => {
    const attempt = await getOwnAttempt(tx, ctx.actor.accountId, attemptId)
    const enrolment = await getEnrolment(tx, ctx.actor.accountId, attempt.courseSlug)
    if (!mayStudy(await holdEnrolment(tx, enrolment.id))) return refuse({}, 'learn.withdrawn-refusal')
    const saved = await saveAnswers(ctx, tx, attempt, answers)
    if (saved === 'behind') return refuse({}, 'learn.behind-refusal')
    if (saved === 'closed') {
      if (isOver(attempt.deadlineAt, ctx.now())) await closeAttemptOf(ctx, tx, { attempt, enrolment })
      return { attemptId, state: 'submitted' as const }
    }
    if (!isConfirmed && hasOpen(saved)) return { attemptId, state: 'asked' as const }
    await closeAttemptOf(ctx, tx, { attempt, enrolment })
    return { attemptId, state: 'submitted' as const }
  })
}

function hasOpen({ items, responses }: AnsweredAttempt): boolean {
  return openQuestions(items.map(askedQuestion), currentValues(responses)).length > 0
}
