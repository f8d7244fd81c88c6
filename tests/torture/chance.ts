/** Chance from a seed (mulberry32): the same seed gives the same choices, so that a failing run can be run again. */
export interface Chance {
  /** from 0 up to, not including, 1 */
  next(): number
  /** a whole number from `least` to `most`, both included */
  between(least: number, most: number): number
  oneOf<T>(list: readonly T[]): T
  /** chance of its own for a part, whatever the others draw meanwhile */
  split(): Chance
}

export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0
  function next(): number {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const between = (least: number, most: number) => least + Math.floor(next() * (most - least + 1))
  return {
    next,
    between,
    oneOf: (list) => list[between(0, list.length - 1)]!,
    split: () => chanceFrom(between(0, 2 ** 31)),
  }
}
