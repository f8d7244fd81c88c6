/**
 * One question after another: each that was left behind is a fact, and stays as it was answered; the first that was not is
 * asked now; those after it are not shown yet.
 */

export interface Walk {
  /** positions that were left behind */
  behind: ReadonlySet<number>
  /** the position that is asked now; null when all are behind */
  here: number | null
}

export type Standing = 'behind' | 'here' | 'ahead'

/** @param asked positions of the attempt @param left those that were left behind, in any order, each as often as it was told */
export function walkOf(asked: number[], left: number[]): Walk {
  const behind = new Set(left)
  const open = asked.filter((position) => !behind.has(position))
  return { behind, here: open.length === 0 ? null : Math.min(...open) }
}

/** Where a question stands. Without a walk every question may be answered. */
export function standingIn(walk: Walk | null, position: number): Standing {
  if (walk === null || position === walk.here) return 'here'
  return walk.behind.has(position) ? 'behind' : 'ahead'
}

/** The question that was left behind last; null before the first. */
export function justLeft({ behind, here }: Walk): number | null {
  const before = [...behind].filter((position) => here === null || position < here)
  return before.length === 0 ? null : Math.max(...before)
}
