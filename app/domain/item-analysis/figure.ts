/**
 * A figure of a statistic: never without the number of people it rests on, and never given where it would mean nothing.
 */

/** Below this many people a statistic moves with each one of them; "too few" is said instead. */
export const fewest = 30

export type Figure = { n: number; value: number } | { n: number; value: null; why: 'too-few' | 'no-spread' }

/**
 * @param n people it rests on
 * @param compute asked only where they are enough; null or not finite where everybody scored the same
 */
export function figure(n: number, compute: () => number | null): Figure {
  if (n < fewest) return { n, value: null, why: 'too-few' }
  const value = compute()
  return value === null || !Number.isFinite(value) ? { n, value: null, why: 'no-spread' } : { n, value }
}
