/** What a learner is asked once before an attempt is submitted: questions left open, and numbers that cannot be read. */
import type { ResponseValue } from '#app/domain/course/item.ts'
import { readNumber } from '#app/domain/grading/read-number.ts'

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
      const unreadable = value.kind === 'numeric' && readNumber(value.typed, unit).length === 0
      return unreadable ? [{ position, why: 'no-number' }] : []
    })
}
