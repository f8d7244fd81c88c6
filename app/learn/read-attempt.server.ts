/** An open attempt with everything that is saved: on any device, as it was left. Writes nothing. */
import type { Context } from '#app/context.server.ts'
import { listAttemptItems } from '#app/data/attempts.server.ts'
import { listResponses } from '#app/data/responses.server.ts'
import type { SignedIn } from '#app/domain/access/actor.ts'
import { askedQuestion, openQuestions as findOpen, type OpenQuestion } from '#app/domain/attempt/open-questions.ts'
import { currentValues } from '#app/domain/attempt/responses.ts'
import { marksNeeded } from '#app/domain/grading/marks.ts'
import { standingIn, type Standing } from '#app/domain/attempt/walk.ts'
import { readAttemptFrame } from './attempt-frame.server.ts'
import type { AttemptView } from './components/attempt-view.ts'
import type { OpenQuestionView, ReviewedQuestionView } from '#app/items/question-view.ts'
import { openQuestions } from './question-views.ts'
import { readJustLeft } from './read-just-left.server.ts'
import { readWalk } from './save-answers.server.ts'

export interface AttemptPage {
  attempt: AttemptView
  /** those that are asked now: all, or the one that is next */
  questions: OpenQuestionView[]
  /** of the attempt, in its order, with where each stands where they come one by one */
  positions: { position: number; standing: Standing }[]
  /** the question that was left behind last, where what came of it is told at once */
  justLeft: ReviewedQuestionView | null
  /** unanswered, or a number that cannot be read */
  open: OpenQuestion[]
  answered: number
  needed: number
  maximum: number
}

/** @throws NotFound for an attempt that is not the learner's own */
export async function readAttempt(ctx: Context<SignedIn>, { attemptId }: { attemptId: string }): Promise<AttemptPage> {
  const frame = await readAttemptFrame(ctx, attemptId)
  const { attempt, view } = frame
  const items = await listAttemptItems(ctx.db, attempt)
  const responses = (await listResponses(ctx.db, attempt.enrolmentId, [attempt.id])).get(attempt.id)!
  const values = currentValues(responses)
  const walk = await readWalk(ctx.db, attempt, items)
  const standing = (position: number) => standingIn(walk, position)
  const maximum = items.reduce((sum, item) => sum + item.marks, 0)
  return {
    attempt: view,
    questions: openQuestions(
      items.filter(({ position }) => standing(position) === 'here'),
      responses,
      ctx.newId,
    ),
    positions: items.map(({ position }) => ({ position, standing: standing(position) })),
    justLeft: await readJustLeft(ctx, frame, { items, responses, walk }),
    open: findOpen(items.map(askedQuestion), values),
    answered: values.size,
    needed: marksNeeded(maximum, attempt.rules.passMark),
    maximum,
  }
}
