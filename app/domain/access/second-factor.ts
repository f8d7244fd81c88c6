/**
 * The second factor: a code that an app derives from a shared key and the time (TOTP, RFC 6238), and recovery codes for
 * the day the app is lost. Steps are of 30 s; a code of the step before and of the step after is taken as well, because
 * clocks differ (§5.2), and none twice (§5.2): the step of the last one taken is remembered.
 */

/** in milliseconds (30 s, RFC 6238 §5.2) */
const stepLength = 30_000
/** in steps */
const drift = 1

export const codeFigures = 6
export const recoveryCodesMade = 10
const few = 3

/** The time step of an instant (ISO 8601): whole steps since 1970 (RFC 6238 §4.2, T0 = 0). */
export function stepAt(now: string): number {
  return Math.floor(Date.parse(now) / stepLength)
}

/** Steps whose code is taken now, the likeliest first. @param lastStep of the last code taken, which is over with all before */
export function openSteps(now: string, lastStep: number): number[] {
  const step = stepAt(now)
  return [step, step - drift, step + drift].filter((one) => one > lastStep)
}

/** Whether so few recovery codes are left that their owner should make new ones. */
export function areFew(codesLeft: number): boolean {
  return codesLeft <= few
}
