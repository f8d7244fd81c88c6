/** The terms of an attempt, frozen when it begins: a later edition or a corrected rule never changes them. */
import type { Conduct } from './conduct.ts'
import type { Timing } from './timing.ts'
import type { Assessment } from '#app/domain/progress/activities.ts'

export interface AttemptRules extends Conduct {
  version: 1
  /** hundredths of the maximum; 0 for a check, which is not passed or failed */
  passMark: number
  /** how many attempts there are in all; null: as many as one likes */
  attempts: number | null
  questions: number
  /** left out in attempts from before there were time limits */
  timing?: Timing
}

/** A check asks what its lesson holds, as often as one likes. */
export function rulesOfCheck(questions: number): AttemptRules {
  return { version: 1, passMark: 0, attempts: null, questions }
}

export function rulesOf(activity: Assessment): AttemptRules {
  if (activity.kind === 'quiz') {
    const { passMark, questions, items, timing, conduct } = activity.quiz
    const asked = Math.min(questions, items.length)
    return { version: 1, passMark, attempts: null, questions: asked, ...(timing && { timing }), ...conduct }
  }
  const { passMark, attempts, blueprint, timing, conduct } = activity.test
  const asked = blueprint.reduce((sum, part) => sum + part.questions, 0)
  return { version: 1, passMark, attempts, questions: asked, ...(timing && { timing }), ...conduct }
}

/** How many attempts may still be begun; null when there is no end. */
export function attemptsLeft(limit: number | null, submitted: number): number | null {
  return limit === null ? null : Math.max(0, limit - submitted)
}
