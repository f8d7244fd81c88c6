/** An open attempt with everything that is saved: on any device, as it was left. Writes nothing. */
import type { Context } from '#app/context.server.ts'
import { listAttemptItems } from '#app/data/attempts.server.ts'
import { listResponses } from '#app/data/responses.server.ts'
import type { SignedIn } from '#app/domain/access/actor.ts'
import { askedQuestion, openQuestions as findOpen, type OpenQuestion } from '#app/domain/attempt/open-questions.ts'
import { currentValues } from '#app/domain/attempt/responses.ts'
import { marksNeeded } from '#app/domain/grading/marks.ts'
import { readAttemptFrame } from './attempt-frame.server.ts'
import type { AttemptView } from './components/attempt-view.ts'
import type { OpenQuestionView } from '#app/items/question-view.ts'
import { openQuestions } from './question-views.ts'

export interface AttemptPage {
  attempt: AttemptView
  questions: OpenQuestionView[]
  /** unanswered, or a number that cannot be read */
  open: OpenQuestion[]
  answered: number
  needed: number
  maximum: number
}

/** @throws NotFound for an attempt that is not the learner's own */
export async function readAttempt(ctx: Context<SignedIn>, { attemptId }: { attemptId: string }): Promise<AttemptPage> {
  const { attempt, view } = await readAttemptFrame(ctx, attemptId)
  const items = await listAttemptItems(ctx.db, attempt)
  const responses = (await listResponses(ctx.db, attempt.enrolmentId, [attempt.id])).get(attempt.id)!
  const values = currentValues(responses)
  const maximum = items.reduce((sum, item) => sum + item.marks, 0)
  return {
    attempt: view,
    questions: openQuestions(items, responses, ctx.newId),
    open: findOpen(items.map(askedQuestion), values),
    answered: values.size,
    needed: marksNeeded(maximum, attempt.rules.passMark),
    maximum,
  }
}
