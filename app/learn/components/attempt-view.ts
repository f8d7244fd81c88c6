/** What the pages of an attempt show around their own part. */
import type { Language } from '#app/i18n/locales.ts'
import type { CourseView } from './course-view.ts'

export interface AttemptView {
  id: string
  number: number
  kind: 'quiz' | 'test'
  activityId: string
  title: string
  questions: number
  /** in all; null: as many as one likes */
  attempts: number | null
  /** the language it was begun in: its questions stay in it */
  language: Language
  /** hundredths of the maximum */
  passMark: number
  isOpen: boolean
  /** its questions come one after another, and none comes again */
  isOneByOne: boolean
  /** null: no limit */
  deadlineAt: string | null
  /** until then, when the page was made; null: no limit */
  secondsLeft: number | null
  /** open, and no answer is taken any more */
  isOver: boolean
  /** the learner has left the course: nothing can be saved */
  isWithdrawn: boolean
  course: Pick<CourseView, 'slug' | 'title' | 'language' | 'dye'>
}
