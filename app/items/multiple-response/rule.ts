/**
 * All that apply: all or nothing. Marks are given when exactly the keys are chosen, no more and no fewer; the page says so
 * beside the question. Part marks would reward ticking everything.
 */
import type { ItemRule } from '../item-rule.ts'

export const multipleResponse: ItemRule<'multiple-response'> = {
  field: 'letters',
  read(options, { letters = [] }) {
    const chosen = sorted(letters)
    return chosen.every((letter) => options.includes(letter))
      ? { version: 1, kind: 'multiple-response', letters: chosen }
      : 'unknown'
  },
  isBlank: ({ letters }) => letters.length === 0,
  canonical: ({ letters }) => sorted(letters),
  doubt: () => null,
  grade(solution, value) {
    const [chosen, right] = [sorted(value.letters), sorted(solution.keys)]
    return { isRight: chosen.join() === right.join(), chosen, right }
  },
  rightLetters: ({ keys }) => sorted(keys),
}

/** Each letter once, in the order of the alphabet: how they were ticked does not matter. */
function sorted(letters: string[]): string[] {
  return [...new Set(letters)].sort()
}
