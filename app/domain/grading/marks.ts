/**
 * Marks over marks. Marks are whole or have up to two decimals (part marks). A pass mark is a share in hundredths of the maximum; it is compared by cross-multiplication, so that
 * no rounding ever fails a learner. Percentages exist on screen alone.
 */

export interface Score {
  marks: number
  maximum: number
}

/** Marks as a whole number, for storing and comparing: 6.67 marks are 667 hundredths. */
export function hundredthsOf(marks: number): number {
  return Math.round(marks * 100)
}

export function marksOf(hundredths: number): number {
  return hundredths / 100
}

/** Without the errors of binary fractions: 0.33 + 0.67 is 1. */
export function sumOfMarks(marks: number[]): number {
  return marksOf(marks.reduce((total, one) => total + hundredthsOf(one), 0))
}

/** Met exactly is met. A test without marks is never passed. */
export function isPassed({ marks, maximum }: Score, passMark: number): boolean {
  return maximum > 0 && hundredthsOf(marks) >= passMark * maximum
}

/** The least whole marks that pass. */
export function marksNeeded(maximum: number, passMark: number): number {
  return Math.ceil((passMark * maximum) / 100)
}

/** The better share; of equal shares the one over more marks. Null when there is none. */
export function bestScore(scores: Score[]): Score | null {
  return scores.reduce<Score | null>((best, score) => (best === null || isBetter(score, best) ? score : best), null)
}

function isBetter(a: Score, b: Score): boolean {
  const difference = hundredthsOf(a.marks) * b.maximum - hundredthsOf(b.marks) * a.maximum
  return difference === 0 ? a.maximum > b.maximum : difference > 0
}
