/** Figures of other people's programs, made by reference.R beside this file, and their raw data as sittings. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { ItemResult, Sitting } from '#app/domain/item-analysis/sitting.ts'

interface Reference {
  madeWith: string
  language: string[]
  /** people × items: 0, 1; null where an item was not drawn */
  marks: (number | null)[][]
  drawn: (number | null)[][]
  facility: number[]
  rest: number[]
  alpha: number
  alphaDrawn: number
  deviation: number
  before: number[]
  after: number[]
  gain: number
  interval: [number, number]
  berkeley: { log: number; error: number }
}

export const reference = JSON.parse(readFileSync(path.join(import.meta.dirname, 'reference.json'), 'utf8')) as Reference

export const itemKeys = reference.facility.map((_, i) => `i${i + 1}`)

/** One person a row. Right took option `a`, wrong `b`. */
export function sittingsOf(marks: (number | null)[][], languages: string[] = reference.language): Sitting[] {
  return marks.map((row, person) => ({
    language: languages[person]!,
    items: new Map(row.flatMap((value, i) => (value === null ? [] : [[itemKeys[i]!, aResult({ marks: value })]]))),
  }))
}

export function aResult(more: Partial<ItemResult> = {}): ItemResult {
  const marks = more.marks ?? 1
  return { marks, maximum: 1, chosen: [marks > 0 ? 'a' : 'b'], isAnswered: true, seconds: null, ...more }
}
