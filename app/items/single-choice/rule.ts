/** One answer: right when the chosen option is the key. */
import type { ItemRule } from '../item-rule.ts'

export const singleChoice: ItemRule<'single-choice'> = {
  field: 'value',
  shuffles: { options: true, parts: false },
  read({ order }, { value = '' }) {
    if (value === '') return null
    return order.includes(value) ? { version: 1, kind: 'single-choice', letter: value } : 'unknown'
  },
  isBlank: () => false,
  canonical: ({ letter }) => letter,
  doubt: () => null,
  grade: ({ key }, { letter }) => ({ share: letter === key ? 1 : 0, chosen: [letter], right: [key] }),
  keyOf: ({ key }) => ({ right: [key] }),
}
