/** Rounds: the floor, one load, the floor, the next load, …, so that whatever disturbs the machine disturbs all alike. */
import type { Chance } from '#tests/torture/chance.ts'
import { outcomeOf, ratioTo, type Outcome, type Sample } from './figures.ts'
import type { Load } from './loads.ts'

export type Measure = (load: Load) => Promise<Sample>

/** @param chance draws the order of each round @returns outcomes by id, the floor's too */
export async function playRounds(
  { floor, loads }: { floor: Load; loads: Load[] },
  { rounds, chance, measure }: { rounds: number; chance: Chance; measure: Measure },
): Promise<Record<string, Outcome>> {
  const floors: Sample[] = [await measure(floor)]
  const found = new Map(loads.map(({ id }) => [id, { samples: [] as Sample[], ratios: [] as number[] }]))
  for (let round = 0; round < rounds; round++) {
    for (const load of shuffled(loads, chance)) {
      const before = floors.at(-1)!
      const sample = await measure(load)
      const after = await measure(floor)
      floors.push(after)
      found.get(load.id)!.samples.push(sample)
      found.get(load.id)!.ratios.push(ratioTo([before, after], sample))
    }
  }
  const steps = floors.slice(1).map((one, index) => ratioTo([floors[index]!, floors[index]!], one))
  const outcomes = Array.from(found, ([id, { samples, ratios }]) => [id, outcomeOf(samples, ratios)] as const)
  return Object.fromEntries([['floor', outcomeOf(floors, steps)], ...outcomes])
}

function shuffled<T>(list: T[], chance: Chance): T[] {
  const left = [...list]
  return list.map(() => left.splice(chance.between(0, left.length - 1), 1)[0]!)
}
