/**
 * What was ended can be given back: a role that an operator ended before its time, up to the end it was granted with. A
 * role whose own last day is over ended by itself, and is granted anew if it is wanted.
 */
export interface EndedGrant {
  /** null where nobody ended it: it is in force, or ran out */
  ended: { grantedUntil: string | null } | null
}

export type ReturnProblem = 'not-ended' | 'last-day-over'

/** Why a grant cannot be given back at the instant `now`; null where it can. */
export function returnProblem({ ended }: EndedGrant, now: string): ReturnProblem | null {
  if (ended === null) return 'not-ended'
  return ended.grantedUntil !== null && ended.grantedUntil <= now ? 'last-day-over' : null
}
