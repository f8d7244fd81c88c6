/**
 * What was learnt between a test before and a test after, on one outcome: the mean of each person's difference, with a
 * confidence interval of 95 % by Student's t for pairs (Student, Biometrika 6 (1908), 1–25). Only people with both tests
 * count. The normalised gain is Hake's (American Journal of Physics 66 (1998), 64–74): gained over what could be gained.
 */
import jstat from 'jstat'
import { figure, type Figure } from './figure.ts'
import { mean, variance } from './moments.ts'

export interface Pair {
  /** scores, 0 to 1 */
  before: number
  after: number
}

export interface Gain {
  n: number
  before: Figure
  after: Figure
  /** mean difference, −1 to 1 */
  gain: Figure
  /** the ends of the interval; null with the gain */
  interval: { from: number; to: number } | null
  /** mean gain over what was left to gain; no figure where everybody knew everything before */
  normalised: Figure
}

export function gainOf(pairs: Pair[]): Gain {
  const n = pairs.length
  const [before, after] = [pairs.map((pair) => pair.before), pairs.map((pair) => pair.after)]
  const differences = pairs.map((pair) => pair.after - pair.before)
  const gain = figure(n, () => mean(differences))
  return {
    n,
    before: figure(n, () => mean(before)),
    after: figure(n, () => mean(after)),
    gain,
    interval: gain.value === null ? null : around(gain.value, halfWidth(differences)),
    normalised: figure(n, () => (gain.value === null ? null : gain.value / (1 - mean(before)))),
  }
}

function halfWidth(differences: number[]): number {
  const n = differences.length
  return jstat.studentt.inv(0.975, n - 1) * Math.sqrt(variance(differences) / n)
}

const around = (middle: number, half: number) => ({ from: middle - half, to: middle + half })
