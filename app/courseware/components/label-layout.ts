/** Room for the labels of a chart: breaking them into lines and keeping them apart. Pure arithmetic. */

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
 * Moves blocks apart that would cover each other, as little as is needed, and keeps them between `top` and `bottom`.
 * @returns the middles in the order given; blocks that do not fit at all run over the bottom
 */
export function keepApart(blocks: Block[], top: number, bottom: number): number[] {
  const order = blocks.map((_, index) => index).sort((a, b) => blocks[a]!.middle - blocks[b]!.middle)
  const middles = blocks.map((block) => block.middle)
  let floor = bottom
  for (const index of [...order].reverse()) {
    const half = blocks[index]!.height / 2
    middles[index] = Math.min(middles[index]!, floor - half)
    floor = middles[index] - half
  }
  let ceiling = top
  for (const index of order) {
    const half = blocks[index]!.height / 2
    middles[index] = Math.max(middles[index]!, ceiling + half)
    ceiling = middles[index] + half
  }
  return middles
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
