/**
 * A course's cloth: a weaving draft (threading × tie-up × treadling of a five-shaft twill) read off the course's name.
 * The same name always gives the same cloth. One path, under 1 KB, without colour: the style sheet dyes it.
 */
export interface Cloth {
  name: string
  /** threads of one repeat, across and down */
  columns: number
  rows: number
  /** SVG path data: one bar for each run of raised threads, one unit a thread */
  path: string
}

const shafts = 5
const treadling = [0, 1, 2, 3, 4, 3, 2, 1, 0]
/** Bit n: shaft n is up. Two or three neighbours up give twills that draw lozenges. */
const tieUps = [0b00011, 0b00111, 0b00110, 0b01110, 0b10011, 0b11001]

/** @param name the course's slug */
export function weave(name: string): Cloth {
  const next = numbersFrom(name)
  const tieUp = tieUps[next(tieUps.length)]!
  const warp = threading(next)
  const bars = treadling.flatMap((shaft, row) =>
    barsOf(
      row,
      warp.map((thread) => isRaised(tieUp, thread, shaft)),
    ),
  )
  return { name, columns: warp.length, rows: treadling.length, path: bars.join('') }
}

/** Walks up or down a shaft at a time, now and then turning; mirrored, so that it reads the same both ways. */
function threading(next: (below: number) => number): number[] {
  const half = [0]
  const length = 8 + next(7)
  let up = true
  while (half.length < length) {
    if (half.length > 2 && next(4) === 0) up = !up
    half.push((half.at(-1)! + (up ? 1 : shafts - 1)) % shafts)
  }
  return [...half, ...half.slice(1, -1).reverse()]
}

function isRaised(tieUp: number, warpShaft: number, weftShaft: number): boolean {
  return ((tieUp >> ((warpShaft - weftShaft + shafts) % shafts)) & 1) === 1
}

function barsOf(row: number, raised: boolean[]): string[] {
  return raised.flatMap((up, from) => {
    if (!up || raised[from - 1]) return []
    const end = raised.indexOf(false, from)
    const length = (end === -1 ? raised.length : end) - from
    return [`M${from} ${row}h${length}v1h-${length}z`]
  })
}

/** Numbers that follow from a text alone: FNV-1a of its characters, then xorshift. */
function numbersFrom(text: string): (below: number) => number {
  let state = 0x811c9dc5
  for (const character of text) state = Math.imul(state ^ character.codePointAt(0)!, 0x01000193) >>> 0
  return (below) => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    state >>>= 0
    return state % below
  }
}
