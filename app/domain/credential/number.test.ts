import { describe, expect, it } from 'vitest'
import { formatNumber, readNumber } from './number.ts'

const id = '3T0A7K3M9QDAVX2ERB5TCW41HZ'

describe('the number of a certificate', () => {
  it('is printed in groups', () => {
    expect(formatNumber(id)).toBe('3T0A7-K3M9Q-DAVX2-ERB5T-CW41HZ')
  })

  it.each([
    ['as printed', '3T0A7-K3M9Q-DAVX2-ERB5T-CW41HZ'],
    ['in one piece', id],
    ['in small letters with spaces', ' 3t0a7 k3m9q davx2 erb5t cw41hz '],
    ['in other groups', '3T0A-7K3M-9QDA-VX2E-RB5T-CW41-HZ'],
    ['with the dash of a word processor', '3T0A7–K3M9Q–DAVX2–ERB5T–CW41HZ'],
    ['with O for 0 and l for 1', '3TOA7-K3M9Q-DAVX2-ERB5T-CW4lHZ'],
    ['with an invisible mark of direction', '\u200e3T0A7-K3M9Q-DAVX2-ERB5T-CW41HZ\u200f'],
    ['in full width', '３Ｔ０Ａ７-K3M9Q-DAVX2-ERB5T-CW41HZ'],
    ['as the whole address', 'https://training.example/verify/3T0A7K3M9QDAVX2ERB5TCW41HZ?lang=fr'],
  ])('is read %s', (_how, typed) => {
    expect(readNumber(typed)).toBe(id)
  })

  it.each([
    ['nothing', ''],
    ['one letter too few', id.slice(1)],
    ['one letter too many', `${id}0`],
    ['a letter that is never used', `${id.slice(0, 25)}U`],
    ['more than 128 bits', `8${id.slice(1)}`],
    ['markup', '<script>alert(1)</script>'],
    ['Arabic letters', 'شهادة'],
  ])('%s is no number', (_what, typed) => {
    expect(readNumber(typed)).toBeNull()
  })
})
