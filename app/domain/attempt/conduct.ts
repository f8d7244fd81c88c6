/** How an attempt is gone through, and when its learner is told which answers were right. */
import { isOver, type Timing } from './timing.ts'

/** What is left out is as usual: in any order, and told after submitting. */
export interface Conduct {
  /** one question after another, and none again */
  order?: 'one-by-one' | undefined
  /** `at-once`: once a question is left behind, so only one by one */
  feedback?: 'at-once' | 'after-closing' | undefined
}

/**
 * Until when nothing is said of single questions, so that who answers late learns nothing from who answered early; null when it may
 * be said. An attempt that was open at the closing may still be sent for the time of the grace.
 */
export function heldUntil({ feedback, timing }: Conduct & { timing?: Timing | undefined }, now: string): string | null {
  if (feedback !== 'after-closing' || !timing?.closesAt) return null
  return isOver(timing.closesAt, now) ? null : timing.closesAt
}
