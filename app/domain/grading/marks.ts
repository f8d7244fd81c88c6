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

export interface DatedScore extends Score {
  at: string
}

/**
 * What an attempt that was graded several times stands at: the last score, and since when its verdict is what it is. A key
 * that is corrected does not make a test that was passed in May a test passed in June.
 * @param scores the first one first
 */
export function standingScore(scores: DatedScore[], passMark: number): DatedScore | null {
  const last = scores.at(-1)
  if (last === undefined) return null
  const verdict = isPassed(last, passMark)
  const turned = scores.findLastIndex((score) => isPassed(score, passMark) !== verdict)
  return { marks: last.marks, maximum: last.maximum, at: scores[turned + 1]!.at }
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
