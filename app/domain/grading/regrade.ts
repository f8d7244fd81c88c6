/**
 * Grading one question again because its key was corrected. The other questions stay as they were graded: a correction of
 * one key decides nothing about another.
 */
import type { ResponseValue, Solution } from '#app/items/item.ts'
import { gradeAttempt, type AskedItem, type AttemptGrade, type ItemGrade } from './grade-attempt.ts'
import { hundredthsOf, sumOfMarks } from './marks.ts'

/** `keep`: whose marks would fall keeps them; `follow`: marks follow the key, up and down. */
export type RegradePolicy = 'keep' | 'follow'
export const regradePolicies = ['keep', 'follow'] as const satisfies RegradePolicy[]

export type RegradeOutcome = 'raised' | 'lowered' | 'kept' | 'same'

export interface Regraded {
  outcome: RegradeOutcome
  grade: AttemptGrade
  /** false when the new grade says word for word what the old one said */
  isNew: boolean
}

export interface QuestionAgain {
  asked: AskedItem
  /** undefined when it was left open */
  value: ResponseValue | undefined
  solution: Solution
}

/** @throws when the attempt did not ask this question */
export function regrade(before: AttemptGrade, question: QuestionAgain, policy: RegradePolicy): Regraded {
  const { asked, value, solution } = question
  const old = before.items.find(({ position }) => position === asked.position)
  if (old === undefined) throw new Error(`The attempt has no question ${asked.position}`)
  // No rule graded it: a trainer's marks stay.
  if (solution.kind === 'open-answer') return { outcome: 'same', grade: before, isNew: false }
  const responses = new Map(value === undefined ? [] : [[asked.position, value]])
  const fresh = gradeAttempt([asked], responses, new Map([[asked.itemVersionId, solution]])).items[0]!
  const change = hundredthsOf(fresh.marks) - hundredthsOf(old.marks)
  const isKept = change < 0 && policy === 'keep'
  // Marks and verdict stay; the key that is shown is the corrected one all the same.
  const item: ItemGrade = isKept ? { ...fresh, marks: old.marks, verdict: old.verdict } : fresh
  const items = before.items.map((one) => (one.position === asked.position ? item : one))
  const grade = { items, marks: sumOfMarks(items.map(({ marks }) => marks)), maximum: before.maximum }
  const isNew = JSON.stringify(item) !== JSON.stringify(old)
  if (isKept) return { outcome: 'kept', grade, isNew }
  return { outcome: change > 0 ? 'raised' : change < 0 ? 'lowered' : 'same', grade, isNew }
}
