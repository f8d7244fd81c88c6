/** One option of a few: what single choice and true or false share. Right when the chosen option is the key. */
import type { ItemRule, SolutionOf, ValueOf } from './item-rule.ts'

export type OneChoiceKind = 'single-choice' | 'true-false'

/** @param isShuffled whether the options stand in another order for each learner */
export function oneChoiceRule<K extends OneChoiceKind>(kind: K, isShuffled: boolean): ItemRule<K> {
  return {
    field: 'value',
    shuffles: { options: isShuffled, parts: false },
    read({ order }, { value = '' }) {
      if (value === '') return null
      return order.includes(value) ? ({ version: 1, kind, letter: value } as ValueOf<K>) : 'unknown'
    },
    isBlank: () => false,
    canonical: ({ letter }: ValueOf<OneChoiceKind>) => letter,
    doubt: () => null,
    grade: ({ key }: SolutionOf<OneChoiceKind>, { letter }: ValueOf<OneChoiceKind>) => ({
      share: letter === key ? 1 : 0,
      chosen: [letter],
      right: [key],
    }),
    keyOf: ({ key }: SolutionOf<OneChoiceKind>) => ({ right: [key] }),
  }
}
