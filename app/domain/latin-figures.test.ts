import { expect, it } from 'vitest'
import { latinFigures } from './latin-figures.ts'

it.each([
  ['Arabic-Indic', '٠١٢٣٤٥٦٧٨٩', '0123456789'],
  ['Persian', '۰۱۲۳۴۵۶۷۸۹', '0123456789'],
  ['full-width', '０１２９', '0129'],
  ['what is no figure stays', 'A1 ٫ ب', 'A1 ٫ ب'],
])('%s', (_name, typed, read) => {
  expect(latinFigures(typed)).toBe(read)
})
