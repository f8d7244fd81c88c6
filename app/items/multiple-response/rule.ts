/**
 * All that apply, with part marks: the share of the right options that were chosen, less the share of the wrong ones, never
 * below nought (the corrected score of a set of true-or-false judgements, "hits less false alarms"). Ticking everything, or
 * at random, gains nothing on average; the page says so beside the question.
 */
import type { ItemRule } from '../item-rule.ts'

export const multipleResponse: ItemRule<'multiple-response'> = {
  field: 'letters',
  shuffles: { options: true, parts: false },
  read({ order }, { letters = [] }) {
    const chosen = sorted(letters)
    return chosen.every((letter) => order.includes(letter))
      ? { version: 1, kind: 'multiple-response', letters: chosen }
      : 'unknown'
  },
  isBlank: ({ letters }) => letters.length === 0,
  canonical: ({ letters }) => sorted(letters),
  doubt: () => null,
  grade(solution, value, { options }) {
    const [chosen, right] = [sorted(value.letters), sorted(solution.keys)]
    const hits = chosen.filter((letter) => right.includes(letter)).length
    const wrong = options - right.length
    const falseAlarms = chosen.length - hits
    const share = hits / right.length - (wrong === 0 ? 0 : falseAlarms / wrong)
    return { share: Math.max(0, share), chosen, right }
  },
  keyOf: ({ keys }) => ({ right: sorted(keys) }),
}

/** Each letter once, in the order of the alphabet: how they were ticked does not matter. */
function sorted(letters: string[]): string[] {
  return [...new Set(letters)].sort()
}
