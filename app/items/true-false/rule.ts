/** True or false: right when the chosen line is the key. The lines stand as they were written, true first. */
import type { ItemRule } from '../item-rule.ts'

export const trueFalse: ItemRule<'true-false'> = {
  field: 'value',
  shuffles: { options: false, parts: false },
  read({ order }, { value = '' }) {
    if (value === '') return null
    return order.includes(value) ? { version: 1, kind: 'true-false', letter: value } : 'unknown'
  },
  isBlank: () => false,
  canonical: ({ letter }) => letter,
  doubt: () => null,
  grade: ({ key }, { letter }) => ({ share: letter === key ? 1 : 0, chosen: [letter], right: [key] }),
  keyOf: ({ key }) => ({ right: [key] }),
}
