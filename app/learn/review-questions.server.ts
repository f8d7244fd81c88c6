/** Graded questions with the words for what was given, and the lesson to read again. */
import type { Context } from '#app/context.server.ts'
import type { AttemptItem } from '#app/data/attempts.server.ts'
import { listFeedback } from '#app/data/grades.server.ts'
import { listAnswerReviews, type AnswerReview } from '#app/data/open-answers.server.ts'
import type { SignedIn } from '#app/domain/access/actor.ts'
import type { Response } from '#app/domain/attempt/responses.ts'
import type { ItemGrade } from '#app/domain/grading/grade-attempt.ts'
import { findAssessment, itemsOf, lessonFor } from '#app/domain/progress/activities.ts'
import type { ItemText } from '#app/items/item.ts'
import type { ReviewedQuestionView } from '#app/items/question-view.ts'
import type { AttemptFrame } from './attempt-frame.server.ts'
import { reviewedQuestions } from './question-views.ts'

export interface Graded {
  items: AttemptItem[]
  responses: Response[]
  grades: ItemGrade[]
  /** whether the page may say what would be right */
  withKey: boolean
}

/** In the order of the attempt; what has no grade is left out. */
export async function reviewQuestions(
  ctx: Context<SignedIn>,
  frame: AttemptFrame,
  { items, ...graded }: Graded,
): Promise<ReviewedQuestionView[]> {
  const feedback = await listFeedback(
    ctx.db,
    items.map((item) => item.text.id),
  )
  const { activities } = await ctx.editions.outline(ctx.db, frame.attempt.editionId, ctx.language)
  const readAgain = (text: ItemText) => lessonToRead(frame, activities, text)
  const isOpen = items.some(({ text }) => text.kind === 'open-answer')
  const marked = isOpen ? await listAnswerReviews(ctx.db, frame.attempt) : new Map<number, AnswerReview>()
  return reviewedQuestions(items, { ...graded, feedback, readAgain, marked })
}

/** The lesson that trains what the item asks: of the quiz's own module first, then of any. */
function lessonToRead(
  { attempt, structure }: AttemptFrame,
  titles: Record<string, string>,
  text: ItemText,
): ReviewedQuestionView['readAgain'] {
  const activity = findAssessment(structure, attempt.activityId)
  const item = activity && itemsOf(activity).find((one) => one.itemVersionId === text.itemVersionId)
  if (!activity || !item) return null
  const lesson = lessonFor(structure, item.outcome, activity.module) ?? lessonFor(structure, item.outcome)
  return lesson && { lessonId: lesson.id, title: titles[lesson.id] ?? lesson.id }
}
