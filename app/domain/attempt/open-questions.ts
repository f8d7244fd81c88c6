/** What a learner is asked once before an attempt is submitted: questions left open or answered in part, and numbers that cannot be read. */
import type { ItemText, ResponseValue } from '#app/items/item.ts'
import type { Doubt } from '#app/items/item-rule.ts'
import { doubtOf } from '#app/items/rules.ts'

export interface AskedQuestion {
  position: number
  /** of a number, in words */
  unit: string
  /** how many it has */
  parts: number
}

export function askedQuestion({ position, text }: { position: number; text: ItemText }): AskedQuestion {
  return { position, unit: text.unit, parts: text.parts?.length ?? 0 }
}

export interface OpenQuestion {
  position: number
  why: 'unanswered' | Doubt
}

/** In the order of the attempt. */
export function openQuestions(asked: AskedQuestion[], values: ReadonlyMap<number, ResponseValue>): OpenQuestion[] {
  return [...asked]
    .sort((a, b) => a.position - b.position)
    .flatMap(({ position, unit, parts }): OpenQuestion[] => {
      const value = values.get(position)
      if (value === undefined) return [{ position, why: 'unanswered' }]
      const why = doubtOf(value, { unit, parts })
      return why === null ? [] : [{ position, why }]
    })
}
