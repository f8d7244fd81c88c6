/**
 * Marks over marks. A pass mark is a share in hundredths of the maximum; it is compared by cross-multiplication, so that
 * no rounding ever fails a learner. Percentages exist on screen alone.
 */

export interface Score {
  marks: number
  maximum: number
}

/** Met exactly is met. A test without marks is never passed. */
export function isPassed({ marks, maximum }: Score, passMark: number): boolean {
  return maximum > 0 && marks * 100 >= passMark * maximum
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
  const difference = a.marks * b.maximum - b.marks * a.maximum
  return difference === 0 ? a.maximum > b.maximum : difference > 0
}
