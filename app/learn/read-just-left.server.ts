/** What came of the question that was left behind last, where a quiz or test tells it at once. */
import type { Context } from '#app/context.server.ts'
import { listAttemptFacts } from '#app/data/summaries.server.ts'
import type { SignedIn } from '#app/domain/access/actor.ts'
import { attemptsLeft } from '#app/domain/attempt/rules.ts'
import { showsKey } from '#app/domain/grading/feedback-shown.ts'
import { isPassed } from '#app/domain/grading/marks.ts'
import type { ReviewedQuestionView } from '#app/items/question-view.ts'
import type { AttemptFrame } from './attempt-frame.server.ts'
import { gradeJustLeft } from './grade-question.server.ts'
import { reviewQuestions } from './review-questions.server.ts'
import type { WalkedAttempt } from './save-answers.server.ts'

/** Its verdict, and what would be right as far as the attempts that are left after this one allow. */
export async function readJustLeft(
  ctx: Context<SignedIn>,
  frame: AttemptFrame,
  answered: WalkedAttempt,
): Promise<ReviewedQuestionView | null> {
  const { kind, rules, enrolmentId, activityId } = frame.attempt
  const left = await gradeJustLeft(ctx, rules, answered)
  if (left === null) return null
  const attempts = await listAttemptFacts(ctx.db, enrolmentId, [activityId])
  const hasPassed = attempts.some(({ grade, passMark }) => grade !== null && isPassed(grade, passMark))
  const withKey = showsKey({ kind, hasPassed, attemptsLeft: attemptsLeft(rules.attempts, attempts.length) })
  const { responses } = answered
  const [review] = await reviewQuestions(ctx, frame, { items: [left.item], responses, grades: [left.grade], withKey })
  return review ?? null
}
