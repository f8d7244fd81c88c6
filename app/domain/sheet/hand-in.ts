/**
 * Handing a sheet in. A worksheet may be handed in again as often as one likes: the last one counts, the earlier ones are
 * kept. A final work that a trainer has passed stays as it is, and so does a survey once it is sent. The final work is
 * passed when its marks by the rubric reach the pass mark; without one, when it is handed in.
 */
import { isPassed } from '#app/domain/grading/marks.ts'
import type { Sheet } from '#app/domain/course/structure.ts'

export interface Review {
  /** `read`: seen, with or without words; `returned`: to be improved and handed in again; `marked`: with marks by the rubric */
  verdict: 'read' | 'returned' | 'marked'
  marks: number | null
  maximum: number | null
  at: string
}

export interface HandIn {
  id: string
  activityId: string
  number: number
  at: string
  /** the last one; null while nobody has read it */
  review: Review | null
}

export type SheetStanding =
  | 'open'
  /** handed in, and nothing more is asked */
  | 'done'
  /** handed in; a trainer's marks are awaited */
  | 'waiting'
  /** to be improved: sent back, or below the pass mark */
  | 'returned'

/** @param handIns of one sheet, in any order */
export function sheetStanding(sheet: Pick<Sheet, 'passMark'>, handIns: HandIn[]): SheetStanding {
  const last = lastOf(handIns)
  if (handIns.some((one) => finishedAt(sheet, one) !== null)) return 'done'
  if (last === null) return 'open'
  return last.review === null || last.review.verdict === 'read' ? 'waiting' : 'returned'
}

/** When a hand-in met what is asked; null while it has not. */
export function finishedAt({ passMark }: Pick<Sheet, 'passMark'>, { at, review }: HandIn): string | null {
  if (passMark === null) return at
  if (review?.verdict !== 'marked' || review.marks === null || review.maximum === null) return null
  return isPassed({ marks: review.marks, maximum: review.maximum }, passMark) ? review.at : null
}

/** May it be changed and handed in (again)? */
export function mayHandIn(sheet: Pick<Sheet, 'use' | 'passMark'>, handIns: HandIn[]): boolean {
  if (handIns.length === 0 || sheet.use === 'worksheet') return true
  return sheet.use === 'final-work' && (sheet.passMark === null || sheetStanding(sheet, handIns) !== 'done')
}

export function lastOf(handIns: HandIn[]): HandIn | null {
  return handIns.reduce<HandIn | null>((last, one) => (last === null || one.number > last.number ? one : last), null)
}

/** Marks by criterion, whole or half ones, as a trainer gives them. @returns null when one is missing or out of bounds */
export function rubricMarks(
  rubric: Sheet['rubric'],
  given: Readonly<Record<string, number>>,
): { marks: number; maximum: number } | null {
  const isSound = ({ id, marks }: Sheet['rubric'][number]) => {
    const value = given[id]
    return value !== undefined && value >= 0 && value <= marks && Number.isInteger(value * 2)
  }
  if (!rubric.every(isSound)) return null
  return {
    marks: rubric.reduce((sum, { id }) => sum + given[id]!, 0),
    maximum: rubric.reduce((sum, { marks }) => sum + marks, 0),
  }
}
