/**
 * How long a sign-in lasts. Idle time: 12 hours for learners, 30 minutes for people with a role; in all 14 days and 12
 * hours. An instant that cannot be read ends the session.
 */
export type SessionKind = 'learner' | 'staff'

const hour = 3_600_000

const limits: Record<SessionKind, { idle: number; absolute: number }> = {
  learner: { idle: 12 * hour, absolute: 14 * 24 * hour },
  staff: { idle: hour / 2, absolute: 12 * hour },
}

export interface SessionTimes {
  kind: SessionKind
  createdAt: string
  seenAt: string
  endedAt: string | null
}

export function isInForce(session: SessionTimes, now: string): boolean {
  if (session.endedAt !== null) return false
  const { idle, absolute } = limits[session.kind]
  const [at, seen, created] = [now, session.seenAt, session.createdAt].map(Date.parse) as [number, number, number]
  return at - seen < idle && at - created < absolute
}

/** `seen` is written at most every five minutes: a reader must not cause a write with every page. */
export function isTouchDue(seenAt: string, now: string): boolean {
  return Date.parse(now) - Date.parse(seenAt) >= hour / 12
}
