/**
 * When an attempt may be begun, and until when it may be answered. Everything is judged by the server's clock; a short grace
 * is for the line: what was sent in time may come a little late.
 */

export interface Timing {
  /** minutes for one attempt; null: as long as one likes */
  timeLimit: number | null
  /** hours from handing one attempt in to beginning the next; null: none */
  coolDown: number | null
  /** instants; null: always */
  opensAt: string | null
  closesAt: string | null
}

export const untimed: Timing = { timeLimit: null, coolDown: null, opensAt: null, closesAt: null }

/** Milliseconds that an answer may come after the end. */
export const grace = 30_000

/**
 * The end of an attempt that is begun now: its time, lengthened by what the person was given, and the closing at the latest.
 * @param extra percent of the time limit
 */
export function deadlineOf({ timeLimit, closesAt }: Timing, startedAt: string, extra: number): string | null {
  if (timeLimit === null) return closesAt
  const end = after(startedAt, Math.round(timeLimit * 60_000 * (1 + extra / 100)))
  return closesAt !== null && closesAt < end ? closesAt : end
}

/** An attempt whose end lies before this instant takes no more answers. */
export function lastTaken(now: string): string {
  return after(now, -grace)
}

export function isOver(deadlineAt: string | null, now: string): boolean {
  return deadlineAt !== null && deadlineAt <= lastTaken(now)
}

export type NotNow =
  { kind: 'not-open'; at: string } | { kind: 'closed'; at: string } | { kind: 'cool-down'; at: string }

/** Why no attempt may be begun now, though one is left; null when one may. @param lastSubmittedAt of the attempt before */
export function notNow(
  { coolDown, opensAt, closesAt }: Timing,
  now: string,
  lastSubmittedAt: string | null,
): NotNow | null {
  if (opensAt !== null && now < opensAt) return { kind: 'not-open', at: opensAt }
  if (closesAt !== null && now >= closesAt) return { kind: 'closed', at: closesAt }
  if (coolDown === null || lastSubmittedAt === null) return null
  const rested = after(lastSubmittedAt, coolDown * 3_600_000)
  return now < rested ? { kind: 'cool-down', at: rested } : null
}

function after(instant: string, milliseconds: number): string {
  return new Date(Date.parse(instant) + milliseconds).toISOString()
}
