/** The grade of an attempt once a trainer has given marks for an answer that no rule can grade. */
import { verdictOf, type AttemptGrade } from './grade-attempt.ts'
import { sumOfMarks } from './marks.ts'

/** @param share of the item's marks, from 0 to 1 @returns the same grade, but for this item and the sum */
export function withMarks({ items, maximum }: AttemptGrade, position: number, share: number): AttemptGrade {
  const marked = items.map((item) =>
    item.position === position
      ? { ...item, marks: sumOfMarks([share * item.maximum]), verdict: verdictOf(share) }
      : item,
  )
  return { items: marked, marks: sumOfMarks(marked.map((item) => item.marks)), maximum }
}

/** Marks that wait for a trainer. */
export function marksToGive({ items }: Pick<AttemptGrade, 'items'>): number {
  return sumOfMarks(items.filter(({ verdict }) => verdict === 'to-mark').map((item) => item.maximum))
}
