/** What a page shows of a check; of its questions, see `app/items/question-view.ts`. */
import type { OpenQuestionView, ReviewedQuestionView } from '#app/items/question-view.ts'

/** The check of a lesson: a form to answer, or what came of it. */
export interface CheckView {
  checkId: string
  lessonId: string
  /** the attempt the form is for; null when it shows what came of the last one */
  attemptNumber: number | null
  questions: OpenQuestionView[]
  reviewed: ReviewedQuestionView[]
}
