/** The answers of a survey counted together: how often each choice was made, and what was written, in no order that tells whose it is. */
import type { FieldValue, SheetField } from './fields.ts'

/** From so many answers on they are shown: fewer would tell who said what. */
export const fewestAnswers = 5

export interface FieldResult {
  id: string
  /** how many answered this field */
  n: number
  /** of a choice or a scale: how many chose each, in the order of the choices */
  counts: number[]
  /** of everything else: what was written, sorted */
  words: string[]
}

/** @param answers of each person, by field; what she left out may be missing or empty */
export function surveyResults(fields: SheetField[], answers: ReadonlyMap<string, FieldValue>[]): FieldResult[] {
  return fields.map(({ id, choices }) => {
    const given = answers.map((one) => placesOf(one.get(id) ?? '')).filter((places) => places.length > 0)
    if (choices === 0) return { id, n: given.length, counts: [], words: given.map((words) => words.join(' · ')).sort() }
    const counts = Array.from(
      { length: choices },
      (_, at) => given.filter((one) => one.includes(String(at + 1))).length,
    )
    return { id, n: given.length, counts, words: [] }
  })
}

/** What is not empty: the places that were chosen, or what was written. */
function placesOf(value: FieldValue): string[] {
  return [value].flat(2).filter((one) => one !== '')
}
