/** The arithmetic of the bench: pure, so that a test can show what each figure means. */

/** What a set of values comes to. */
export interface Spread {
  median: number
  least: number
  most: number
}

/**
 * The value that `share` of all are not above (nearest rank: no value is made up between two that were measured).
 * @param share from 0 to 1
 * @throws when there is none
 */
export function percentile(values: readonly number[], share: number): number {
  if (values.length === 0) throw new Error('There is no percentile of nothing')
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)]!
}

/** @throws when there is none */
export function spreadOf(values: readonly number[]): Spread {
  if (values.length === 0) throw new Error('There is no median of nothing')
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  const median = sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
  return { median, least: sorted[0]!, most: sorted.at(-1)! }
}

/** One measurement: so many requests, or sittings, in a stretch of time. */
export interface Sample {
  count: number
  /** from the first request to the last answer */
  seconds: number
  /** CPU time of the server meanwhile, all its threads */
  cpuSeconds: number
  /** of each request, from sending to the last byte */
  milliseconds: number[]
}

export const cpuMilliseconds = ({ cpuSeconds, count }: Sample): number => (cpuSeconds * 1000) / count

/**
 * A sample beside the two samples of the floor that were taken just before and just after it: what slows the machine for a
 * while slows both.
 */
export function ratioTo(floor: readonly [Sample, Sample], sample: Sample): number {
  const [before, after] = floor
  return cpuMilliseconds(sample) / ((cpuMilliseconds(before) + cpuMilliseconds(after)) / 2)
}

/** What one kind of request comes to, over all rounds. */
export interface Outcome {
  /** CPU milliseconds of the server a request */
  cpu: Spread
  /** to the floor of the same round */
  ratio: Spread
  /** requests a second */
  perSecond: Spread
  /** milliseconds */
  p50: number
  p95: number
  requests: number
}

/** @param ratios one a round @param samples one a round */
export function outcomeOf(samples: readonly Sample[], ratios: readonly number[]): Outcome {
  const milliseconds = samples.flatMap((sample) => sample.milliseconds)
  return {
    cpu: spreadOf(samples.map(cpuMilliseconds)),
    ratio: spreadOf(ratios),
    perSecond: spreadOf(samples.map(({ count, seconds }) => count / seconds)),
    p50: percentile(milliseconds, 0.5),
    p95: percentile(milliseconds, 0.95),
    requests: milliseconds.length,
  }
}
