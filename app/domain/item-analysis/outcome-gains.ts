/** What was learnt on each outcome, from the items of it in the test before and in the test after, person by person. */
import { gainOf, type Gain, type Pair } from './gain.ts'
import { scoreOf, type Sitting } from './sitting.ts'

export type NamedSitting = Sitting & { enrolmentId: string }

/**
 * @param outcomes of items, by their keys
 * @returns one for each outcome that both tests ask for, in the order of `outcomes`
 */
export function outcomeGains(
  outcomes: ReadonlyMap<string, string>,
  before: NamedSitting[],
  after: NamedSitting[],
): { outcome: string; gain: Gain }[] {
  const earlier = new Map(before.map((sitting) => [sitting.enrolmentId, sitting]))
  const pairsOf = (outcome: string): Pair[] =>
    after.flatMap((sitting) => {
      const first = earlier.get(sitting.enrolmentId)
      const [then, now] = [first && scoreOn(outcome, first, outcomes), scoreOn(outcome, sitting, outcomes)]
      return then == null || now === null ? [] : [{ before: then, after: now }]
    })
  return [...new Set(outcomes.values())].flatMap((outcome) => {
    const pairs = pairsOf(outcome)
    return pairs.length === 0 ? [] : [{ outcome, gain: gainOf(pairs) }]
  })
}

function scoreOn(outcome: string, { items }: Sitting, outcomes: ReadonlyMap<string, string>): number | null {
  return scoreOf([...items].flatMap(([key, result]) => (outcomes.get(key) === outcome ? [result] : [])))
}
