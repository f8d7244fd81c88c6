import { expect, it } from 'vitest'
import { inGroups, plainCode } from './typed-code.ts'

it.each([
  ['ABCDEFGHJKMN', 4, 'ABCD-EFGH-JKMN'],
  ['ABCDE', 4, 'ABCD-E'],
  ['', 4, ''],
])('%s is printed in groups of %d: %s', (code, size, printed) => {
  expect(inGroups(code, size)).toBe(printed)
})

it.each([
  ['small letters, blanks and lines', ' abcd-efgh jkmn ', 'ABCDEFGHJKMN'],
  ['letters that look like figures', 'OIL0-il1o', '01101110'],
  ['Arabic figures', 'AB٠١', 'AB01'],
])('%s make no difference', (_name, typed, read) => {
  expect(plainCode(typed)).toBe(read)
})
