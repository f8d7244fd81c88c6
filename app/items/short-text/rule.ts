/**
 * A few words: right when they are one of the spellings of a right case, in whichever language of the course; capitals,
 * accents, vowel marks, forms of letters and punctuation aside. Otherwise the first wrong case that was met tells which
 * feedback applies; "otherwise" when nothing else does.
 */
import type { TextCase } from '../item.ts'
import type { ItemRule } from '../item-rule.ts'
import { readTyped } from '../read-typed.ts'
import { foldAnswer } from './fold-answer.ts'

export const shortText: ItemRule<'short-text'> = {
  field: 'value',
  shuffles: { options: false, parts: false },
  read: (_shown, { value = '' }) => readTyped('short-text', value.trim()),
  isBlank: ({ typed }) => typed === '',
  canonical: ({ typed }) => typed,
  doubt: () => null,
  grade({ cases }, { typed }) {
    const given = foldAnswer(typed)
    const met = cases.filter(({ texts }) => texts.some((text) => foldAnswer(text) === given))
    const found = met.find((one) => one.right) ?? met[0] ?? cases.find((one) => one.texts.length === 0)
    return { share: found?.right === true ? 1 : 0, chosen: found ? [found.letter] : [], right: rightOf(cases) }
  },
  keyOf: ({ cases }) => ({ right: rightOf(cases) }),
}

const rightOf = (cases: TextCase[]) => cases.filter((one) => one.right).map((one) => one.letter)
