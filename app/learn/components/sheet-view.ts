/** What the pages of a worksheet, the final work or a survey show. */
import type { FieldText, FieldValue } from '#app/domain/sheet/fields.ts'
import type { Criterion, HandedInPart } from '#app/domain/sheet/shown.ts'
import type { SheetStanding } from '#app/domain/sheet/hand-in.ts'
import type { Sheet } from '#app/domain/course/structure.ts'
import type { Language } from '#app/i18n/locales.ts'
import type { CourseView } from './course-view.ts'

export interface FieldView extends FieldText {
  value: FieldValue
  /** id of the entry that is shown; empty when nothing was given yet */
  entryId: string
  /** id for the next entry, made with the page */
  nextId: string
  savedAt: string | null
}

export type SheetPart = { kind: 'html'; html: string } | { kind: 'field'; field: FieldView }

export interface ReviewView {
  verdict: 'read' | 'returned' | 'marked'
  marks: number | null
  maximum: number | null
  comment: string
  by: string
  at: string
}

export interface SheetView {
  course: CourseView
  /** keeps apart what is kept on a device that several people use */
  enrolmentId: string
  activityId: string
  use: Sheet['use']
  title: string
  /** of its text: the reader's, or the course's first */
  language: Language
  minutes: number
  isRead: boolean
  /** hundredths; null where nothing is marked */
  passMark: number | null
  standing: SheetStanding
  isOpen: boolean
  isWithdrawn: boolean
  parts: SheetPart[]
  rubric: Criterion[]
  handIn: { id: string; number: number; at: string; review: ReviewView | null } | null
  /** filled in after it was handed in, and not handed in again */
  hasChanged: boolean
  savedAt: string | null
}

export interface HandedInView {
  id: string
  courseSlug: string
  courseTitle: string
  activityId: string
  use: Sheet['use']
  title: string
  language: Language
  number: number
  at: string
  /** who handed it in */
  name: string
  parts: HandedInPart[]
  rubric: Criterion[]
  /** hundredths; null where nothing is marked */
  passMark: number | null
  review: ReviewView | null
  /** this one, and those before it */
  versions: { id: string; number: number; at: string }[]
}

export interface PortfolioEntry {
  courseSlug: string
  activityId: string
  use: Sheet['use']
  title: string
  language: Language
  standing: SheetStanding
  /** null while nothing was handed in */
  handIn: { id: string; at: string } | null
  hasComment: boolean
}

export interface PortfolioView {
  courses: { slug: string; title: string; language: Language; entries: PortfolioEntry[] }[]
}
