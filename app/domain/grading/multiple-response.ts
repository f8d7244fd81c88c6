/**
 * All that apply: all or nothing. Marks are given when exactly the keys are chosen, no more and no fewer; the page says so
 * beside the question. Part marks would reward ticking everything.
 */
import type { GradeItem } from './grade-item.ts'

export const gradeMultipleResponse: GradeItem<'multiple-response'> = (solution, value) => {
  const chosen = sorted(value.letters)
  const right = sorted(solution.keys)
  return { isRight: chosen.join() === right.join(), chosen, right }
}

/** Each letter once, in the order of the alphabet: how they were ticked does not matter. */
function sorted(letters: string[]): string[] {
  return [...new Set(letters)].sort()
}
