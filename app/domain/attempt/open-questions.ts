/** What a learner is asked once before an attempt is submitted: questions left open, and numbers that cannot be read. */
import type { ResponseValue } from '#app/items/item.ts'
import { doubtOf } from '#app/items/rules.ts'

export interface AskedQuestion {
  position: number
  /** of a number, in words */
  unit: string
}

export interface OpenQuestion {
  position: number
  why: 'unanswered' | 'no-number'
}

/** In the order of the attempt. */
export function openQuestions(asked: AskedQuestion[], values: ReadonlyMap<number, ResponseValue>): OpenQuestion[] {
  return [...asked]
    .sort((a, b) => a.position - b.position)
    .flatMap(({ position, unit }): OpenQuestion[] => {
      const value = values.get(position)
      if (value === undefined) return [{ position, why: 'unanswered' }]
      const why = doubtOf(value, { unit })
      return why === null ? [] : [{ position, why }]
    })
}
