/**
 * How far a test can be trusted. Cronbach's alpha: Cronbach, Psychometrika 16 (1951), 297–334, in its form by mean
 * covariance and mean variance, α = k·c̄ / (v̄ + (k − 1)·c̄), which also holds for a test whose k items are drawn from a
 * bank: covariances are taken over those who met both items. The standard error of measurement: SD·√(1 − α).
 */
import { figure, type Figure } from './figure.ts'
import { covariance, mean, variance } from './moments.ts'
import { scoreOf, type Sitting } from './sitting.ts'

export interface Reliability {
  /** people */
  n: number
  /** items an attempt had, on average */
  items: number
  alpha: Figure
  /** mean score, 0 to 1 */
  mean: Figure
  /** standard deviation of scores, 0 to 1 */
  deviation: Figure
  /** of a score, 0 to 1: two in three true scores lie within one of it */
  standardError: Figure
}

export function reliabilityOf(sittings: Sitting[]): Reliability {
  const n = sittings.length
  const scores = sittings.flatMap(({ items }) => scoreOf([...items.values()]) ?? [])
  const items = n === 0 ? 0 : mean(sittings.map((sitting) => sitting.items.size))
  const alpha = figure(n, () => cronbachsAlpha(sittings, items))
  const deviation = figure(n, () => Math.sqrt(variance(scores)))
  const standardError = figure(n, () =>
    alpha.value === null || deviation.value === null ? null : deviation.value * Math.sqrt(1 - Math.max(0, alpha.value)),
  )
  return { n, items, alpha, mean: figure(n, () => mean(scores)), deviation, standardError }
}

/** @returns null where no two items were met together by two people, or nobody differs */
function cronbachsAlpha(sittings: Sitting[], items: number): number | null {
  const keys = [...new Set(sittings.flatMap((sitting) => [...sitting.items.keys()]))].sort()
  const known = (values: number[]) => values.filter((value) => !Number.isNaN(value))
  const variances = known(keys.map((key) => variance(together(sittings, key, key).map(([marks]) => marks))))
  const covariances = known(
    keys.flatMap((key, i) =>
      keys.slice(i + 1).map((other) => {
        const pairs = together(sittings, key, other)
        return covariance(
          pairs.map(([marks]) => marks),
          pairs.map(([, marks]) => marks),
        )
      }),
    ),
  )
  if (covariances.length === 0) return null
  const spread = mean(variances) + (items - 1) * mean(covariances)
  return spread > 0 ? (items * mean(covariances)) / spread : null
}

function together(sittings: Sitting[], key: string, other: string): [number, number][] {
  return sittings.flatMap(({ items }): [number, number][] => {
    const [one, two] = [items.get(key), items.get(other)]
    return one === undefined || two === undefined ? [] : [[one.marks, two.marks]]
  })
}
