import { expect, it } from 'vitest'
import { foldText } from './fold-text.ts'

it.each([
  ['Émilie', 'emilie'],
  ['NÚÑEZ', 'nunez'],
  ['François', 'francois'],
  ['João Kiala', 'joao kiala'],
  ['أَمِينَة', foldText('امينة')],
  ['plain', 'plain'],
  ['', ''],
])('%s is looked for as %s', (text, folded) => {
  expect(foldText(text)).toBe(folded)
})
