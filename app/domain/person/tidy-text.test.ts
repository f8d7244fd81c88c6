import { expect, it } from 'vitest'
import { tidyText } from './tidy-text.ts'

it.each([
  ['blanks are one blank', '  Amina \t Diallo\n', 'Amina Diallo'],
  ['letters with loose accents are joined to them', 'Jose\u0301', 'José'],
  ['marks that turn the direction are dropped', 'Amina\u202e ollaiD\u2069', 'Amina ollaiD'],
  ['unseen letters are dropped', 'Ami\u0000na\ufeff', 'Amina'],
  ['any script stays as it is', 'آمنة جالو', 'آمنة جالو'],
  ['joiners belong to the spelling', 'می\u200cخواهم', 'می\u200cخواهم'],
  ['hyphens and apostrophes belong to names', 'N’Diaye-O’Connor', 'N’Diaye-O’Connor'],
  ['blanks alone are nothing', ' \u00a0 ', ''],
])('%s', (_name, typed, kept) => {
  expect(tidyText(typed)).toBe(kept)
})
