/** How long a sign-in session holds, judged by our own clock: idle and absolute, shorter for staff, shortest halfway in. */
import { hours, days, later, minutes } from '#app/platform/clock.ts'

export interface SessionTimes {
  /** `halfway`: the second factor is still to come */
  kind: 'learner' | 'staff' | 'halfway'
  createdAt: string
  seenAt: string
  endedAt: string | null
}

const limits = {
  learner: { idle: hours(12), absolute: days(14) },
  staff: { idle: minutes(30), absolute: hours(12) },
  halfway: { idle: minutes(10), absolute: minutes(10) },
}

/** `seen` is renewed at most this often, so that reading pages does not write at every step. */
export const renewalEvery = minutes(5)

export function isLive({ kind, createdAt, seenAt, endedAt }: SessionTimes, now: string): boolean {
  const { idle, absolute } = limits[kind]
  return endedAt === null && now < later(seenAt, idle) && now < later(createdAt, absolute)
}

/** Sessions last seen before this have ended whatever their kind. */
export function surelyOver(now: string): string {
  return later(now, -limits.learner.absolute)
}
