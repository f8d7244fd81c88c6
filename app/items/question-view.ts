/** What a page shows of a question. Before submission nothing here can express a key or feedback. */
import type { ItemKind, ItemPart, ResponseValue } from './item.ts'
import type { ShownOption, ShownPart } from '#app/domain/grading/feedback-shown.ts'
import type { Verdict } from '#app/domain/grading/grade-attempt.ts'
import type { Language } from '#app/domain/course/structure.ts'

export interface QuestionView {
  position: number
  kind: ItemKind
  /** of prompt and options */
  language: Language
  promptHtml: string
  /** in the order in which they are shown; none for a number */
  options: { letter: string; html: string }[]
  /** of kinds that are answered part by part; in places before submission (`parts/shown.ts`) */
  parts: ItemPart[]
  /** of a number: name of the field, how to write it, its unit; plain text, may be empty */
  label: string
  hint: string
  unit: string
  marks: number
}

/** A question to be answered. */
export interface OpenQuestionView extends QuestionView {
  /** what is saved; null when nothing is */
  value: ResponseValue | null
  savedAt: string | null
  /** id of what is saved, which the next response is typed over */
  replaces: string | null
  /** id for the next response, new with every page */
  nextId: string
  /** saved on another device and never seen by who gave `value`; the latest first */
  others: ResponseValue[]
}

/** A question of a submitted attempt. */
export interface ReviewedQuestionView extends QuestionView {
  value: ResponseValue | null
  verdict: Verdict
  gained: number
  /** options to mark, each with its feedback when there is some */
  shown: (ShownOption & { feedbackHtml: string | null })[]
  /** a trainer's marks by criterion, and her words; null for other kinds, and until she has marked it */
  marked: { criteria: Record<string, number>; comment: string } | null
  /** parts, each with its feedback when there is some */
  shownParts: (ShownPart & { feedbackHtml: string | null })[]
  /** the lesson to read again, where the course says which */
  readAgain: { lessonId: string; title: string } | null
}
