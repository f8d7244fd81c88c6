import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readNumber } from './read-number.ts'

describe('a number as people write it', () => {
  it.each([
    ['plain', '249', [249]],
    ['with spaces around', '  249 ', [249]],
    ['a plus sign', '+5', [5]],
    ['a minus sign from a keyboard', '-12', [-12]],
    ['a typographic minus sign', '−12', [-12]],
    ['a minus sign with a space behind', '- 12', [-12]],
    ['a decimal point', '3.7', [3.7]],
    ['a decimal comma', '3,7', [3.7]],
    ['a fraction without a nought', '.5', [0.5]],
    ['a fraction without a nought, with a comma', ',5', [0.5]],
    ['thousands parted by spaces', '1 720 313', [1720313]],
    ['thousands parted by narrow no-break spaces', '1\u202f720\u202f313', [1720313]],
    ['thousands parted by apostrophes', '1’720’313', [1720313]],
    ['thousands parted by commas', '1,720,313', [1720313]],
    ['thousands parted by points', '1.720.313', [1720313]],
    ['thousands and decimals, in English', '1,720,313.5', [1720313.5]],
    ['thousands and decimals, in Portuguese', '1.720.313,5', [1720313.5]],
    ['thousands and decimals, in French', '1 720 313,5', [1720313.5]],
    ['Arabic-Indic figures', '٢٤٩', [249]],
    ['Arabic-Indic figures with their marks', '١٬٧٢٠٬٣١٣٫٥', [1720313.5]],
    ['Persian figures', '۲۴۹', [249]],
    ['figures between direction marks', '\u200f249\u200e', [249]],
    ['four figures behind a comma are decimals', '1,2345', [1.2345]],
    ['three figures behind a nought are decimals', '0,125', [0.125]],
    ['minus nought is nought', '-0', [0]],
  ])('%s', (_name, typed, expected) => {
    expect(readNumber(typed)).toEqual(expected)
  })

  it('reads what may be thousands or decimals both ways', () => {
    expect(readNumber('1,234')).toEqual([1234, 1.234])
    expect(readNumber('1.234')).toEqual([1.234, 1234])
    expect(readNumber('-1,234')).toEqual([-1234, -1.234])
  })

  it.each([
    '',
    '   ',
    'many',
    '12a',
    '1 2',
    '1 23',
    '12 34 567',
    '1,23,456',
    '1..2',
    '1.',
    '1,2.3,4',
    '--1',
    '1e5',
    '0x10',
    '1/2',
    '5-6',
    'Infinity',
    'NaN',
    '½',
  ])('does not read %j', (typed) => {
    expect(readNumber(typed)).toEqual([])
  })
})

describe('the unit', () => {
  it.each([
    ['249 people', 'people', [249]],
    ['249people', 'people', [249]],
    ['249 PEOPLE', 'people', [249]],
    ['3.7 %', 'percent', [3.7]],
    ['3.7%', '%', [3.7]],
    ['3,7 pour cent', '%', [3.7]],
    ['٣٫٧ ٪', 'في المائة', [3.7]],
    ['3.7 في المائة', '%', [3.7]],
    ['1 720 313 hours', 'hours', [1720313]],
  ])('%j may stand behind the number where %j is asked for', (typed, unit, expected) => {
    expect(readNumber(typed, unit)).toEqual(expected)
  })

  it.each([
    ['249 million', 'people'],
    ['249%', 'people'],
    ['249 %', ''],
    ['people', 'people'],
    ['%', '%'],
  ])('%j is not read where %j is asked for', (typed, unit) => {
    expect(readNumber(typed, unit)).toEqual([])
  })
})

describe('whatever is typed', () => {
  it('never throws, and gives finite numbers alone', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), fc.string({ maxLength: 10 }), (typed, unit) => {
        for (const value of readNumber(typed, unit)) expect(Number.isFinite(value)).toBe(true)
      }),
    )
  })

  it('a number formatted for any of our countries is read back', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e9, max: 1e9 }),
        fc.constantFrom('en-GB', 'fr-FR', 'pt-PT', 'es-ES', 'ar-EG'),
        (value, locale) => {
          expect(readNumber(new Intl.NumberFormat(locale).format(value))).toContain(value === 0 ? 0 : value)
        },
      ),
    )
  })
})
