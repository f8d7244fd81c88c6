/**
 * A check needs no beginning: its first answer begins an attempt. So its form says which attempt it was shown for, and a
 * page that was left open, or sent twice, never begins another one by accident.
 */

export interface LastAttempt {
  id: string
  number: number
  isOpen: boolean
}

export type CheckTarget =
  /** the open attempt the form belongs to */
  | { kind: 'open'; attemptId: string }
  /** none yet of this number: it begins now */
  | { kind: 'new'; number: number }
  /** submitted already: sending it again changes nothing */
  | { kind: 'submitted'; attemptId: string }
  /** the page is older than what has happened since */
  | { kind: 'stale' }

/** @param wanted the number the form was shown for */
export function checkTarget(last: LastAttempt | null, wanted: number): CheckTarget {
  if (last === null) return wanted === 1 ? { kind: 'new', number: 1 } : { kind: 'stale' }
  if (last.number === wanted) return { kind: last.isOpen ? 'open' : 'submitted', attemptId: last.id }
  return { kind: 'stale' }
}

/** The number a form shown now belongs to; null when the last attempt is submitted and another was not asked for. */
export function formNumber(last: LastAttempt | null): number | null {
  if (last === null) return 1
  return last.isOpen ? last.number : null
}
