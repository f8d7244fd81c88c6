/** Room for the labels of a chart: breaking them into lines and keeping them apart. Pure arithmetic. */
import { scaleLinear } from 'd3-scale'

/** Breaks words into lines of at most so many letters; a longer word has a line of its own. */
export function wrapWords(text: string, letters: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= letters) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

export interface Block {
  /** where its middle would like to be */
  middle: number
  height: number
}

/**
 * Moves blocks apart that would cover each other, as little as is needed, and keeps them between `top` and `bottom`: those
 * in each other's way stand one below another around where they would like to be (isotonic regression by pooling adjacent
 * violators: Barlow and others, Statistical Inference under Order Restrictions, 1972).
 * @returns the middles in the order given; blocks that do not fit at all run over the bottom
 */
export function keepApart(blocks: Block[], top: number, bottom: number): number[] {
  const order = blocks.map((_, index) => index).sort((a, b) => blocks[a]!.middle - blocks[b]!.middle)
  // Where the whole row would begin if all blocks before stood without a gap: these places must only ever rise.
  const before = order.map((_, place) => order.slice(0, place).reduce((sum, index) => sum + blocks[index]!.height, 0))
  const half = (place: number) => before[place]! + blocks[order[place]!]!.height / 2
  const begins = rising(order.map((index, place) => blocks[index]!.middle - half(place)))
  const last = bottom - blocks.reduce((sum, block) => sum + block.height, 0)
  const middles = new Array<number>(blocks.length)
  order.forEach((index, place) => {
    middles[index] = Math.max(top, Math.min(last, begins[place]!)) + half(place)
  })
  return middles
}

/** The nearest values, by least squares, of which none is below the one before. */
function rising(values: number[]): number[] {
  const pools: { sum: number; count: number }[] = []
  for (const value of values) {
    let pool = { sum: value, count: 1 }
    for (let last = pools.at(-1); last && last.sum / last.count > pool.sum / pool.count; last = pools.at(-1)) {
      pool = { sum: pool.sum + last.sum, count: pool.count + last.count }
      pools.pop()
    }
    pools.push(pool)
  }
  return pools.flatMap(({ sum, count }) => new Array<number>(count).fill(sum / count))
}

/** Places of a few marks along an axis: the first, the last, and even steps between where they exist. */
export function marksOf(count: number, atMost: number): number[] {
  if (count <= atMost) return Array.from({ length: count }, (_, index) => index)
  for (let steps = atMost - 1; steps > 1; steps--) {
    if ((count - 1) % steps === 0) return Array.from({ length: steps + 1 }, (_, index) => (index * (count - 1)) / steps)
  }
  return [0, Math.round((count - 1) / 2), count - 1]
}

/**
 * Values for three or four rules above nought: round steps (1, 2, 2.5, 3, 5 and their tens) of which the last stands just
 * above the highest figure.
 */
export function rulesUpTo(highest: number): number[] {
  if (highest <= 0) return [0]
  const ten = 10 ** Math.floor(Math.log10(highest / 3))
  const steps = [1, 2, 2.5, 3, 5, 10, 20, 25, 30].map((step) => step * ten)
  const fitting = steps
    .map((step) => ({ step, count: Math.ceil(highest / step - 1e-9) }))
    .filter(({ count }) => count === 3 || count === 4)
    .sort((a, b) => a.step * a.count - b.step * b.count || a.count - b.count)
  const { step, count } = fitting[0]!
  return Array.from({ length: count + 1 }, (_, index) => Number((index * step).toPrecision(12)))
}

/** What the words of a rule take above or below it, in pixels. */
const wordsOfRule = 18

/**
 * Whether the words at the start of a rule stand below it: lines begin just above it, and none just below.
 * @param begins where lines run near their start, in pixels from the top, as the rule
 */
export function standsBelow(rule: number, begins: number[]): boolean {
  const isWithin = (from: number, to: number) => begins.some((begin) => begin >= from && begin <= to)
  return isWithin(rule - wordsOfRule, rule + 1) && !isWithin(rule + 1, rule + wordsOfRule)
}

/** Values for a few rules in round steps from below the lowest figure to above the highest. */
export function roundSteps(lowest: number, highest: number): number[] {
  return scaleLinear([lowest, highest], [0, 1]).nice(3).ticks(3)
}
