/**
 * May an attempt be begun? An open one is continued; a passed test asks for no more; attempts may have an end, a pause between
 * them, and days on which they are open.
 */
import type { AttemptFact } from '#app/domain/progress/facts.ts'
import { isPassed } from '#app/domain/grading/marks.ts'
import { attemptsLeft, type AttemptRules } from './rules.ts'
import { notNow, untimed, type NotNow } from './timing.ts'

export type Beginning =
  | { kind: 'begin'; number: number }
  | { kind: 'continue'; attemptId: string }
  | { kind: 'passed' }
  | { kind: 'attempts-used' }
  | NotNow

/** @param attempts every attempt at the activity */
export function decideBeginning(
  kind: AttemptFact['kind'],
  rules: AttemptRules,
  attempts: AttemptFact[],
  now: string,
): Beginning {
  const open = attempts.find((attempt) => attempt.submittedAt === null)
  if (open !== undefined) return { kind: 'continue', attemptId: open.id }
  if (
    kind === 'test' &&
    attempts.some((attempt) => attempt.grade !== null && isPassed(attempt.grade, attempt.passMark))
  )
    return { kind: 'passed' }
  if (attemptsLeft(rules.attempts, attempts.length) === 0) return { kind: 'attempts-used' }
  const ended = attempts.flatMap(({ submittedAt }) => submittedAt ?? []).sort()
  const obstacle = notNow(rules.timing ?? untimed, now, ended.at(-1) ?? null)
  if (obstacle !== null) return obstacle
  return { kind: 'begin', number: Math.max(0, ...attempts.map((attempt) => attempt.number)) + 1 }
}
