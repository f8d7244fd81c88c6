import { describe, expect, it } from 'vitest'
import { aField } from '#tests/support/sheets.ts'
import {
  emptyValue,
  fieldFault,
  fieldKinds,
  isFilled,
  longest,
  readField,
  sheetFaults,
  type FieldKind,
} from './fields.ts'

const field = (kind: FieldKind, more = {}) => aField('f', { kind, choices: 3, columns: 2, rows: 2, ...more })

describe('what is read', () => {
  it.each([
    ['line', { value: '  a word ' }, 'a word'],
    ['text', { value: 'two\r\nlines' }, 'two\nlines'],
    ['choice', { value: '3' }, '3'],
    ['choice', {}, ''],
    ['choices', { places: ['3', '1', '3'] }, ['1', '3']],
    ['choices', {}, []],
    [
      'table',
      { cells: { '1': { '2': ' b ' } } },
      [
        ['', 'b'],
        ['', ''],
      ],
    ],
  ] as const)('%s of %j', (kind, given, expected) => {
    expect(readField(field(kind), structuredClone(given) as never)).toEqual(expected)
  })

  it.each([
    ['choice', { value: '4' }],
    ['scale', { value: '0' }],
    ['choices', { places: ['1', '9'] }],
  ] as const)('not %s of %j: no such choice', (kind, given) => {
    expect(readField(field(kind), structuredClone(given) as never)).toBeNull()
  })
})

describe('presence', () => {
  it.each(fieldKinds)('an untouched %s is not filled in, and missing where it is asked for', (kind) => {
    const empty = emptyValue(field(kind))
    expect(isFilled(kind, empty)).toBe(false)
    expect(fieldFault(field(kind), empty)).toBe('missing')
    expect(fieldFault(field(kind), undefined)).toBe('missing')
    expect(fieldFault(field(kind, { isRequired: false }), empty)).toBeNull()
  })

  it('one cell of a table is enough', () => {
    expect(
      fieldFault(field('table'), [
        ['', 'x'],
        ['', ''],
      ]),
    ).toBeNull()
  })
})

describe('numbers and days', () => {
  it.each(['12', '-3.5', '1 200', '1.200,5', '٢٠٢٢', '١٬٢٠٠', '45%', '1’000'])('%s is a number', (typed) => {
    expect(fieldFault(field('number'), typed)).toBeNull()
  })

  it.each(['many', '12 people', '1e5', '--1'])('%s is none', (typed) => {
    expect(fieldFault(field('number'), typed)).toBe('no-number')
  })

  it.each([
    ['2028-02-29', null],
    ['2027-02-29', 'no-date'],
    ['2000-02-29', null],
    ['2100-02-29', 'no-date'],
    ['2027-13-01', 'no-date'],
    ['2027-04-31', 'no-date'],
    ['31.3.2027', 'no-date'],
  ])('%s: %s', (typed, expected) => {
    expect(fieldFault(field('date'), typed)).toBe(expected)
  })
})

it('words beyond the limit are told, wherever they stand', () => {
  const long = 'x'.repeat(longest.table + 1)
  expect(
    fieldFault(field('table'), [
      ['', long],
      ['', ''],
    ]),
  ).toBe('too-long')
  expect(fieldFault(field('line'), 'x'.repeat(longest.line))).toBeNull()
})

it('a sheet has the faults of its fields', () => {
  const fields = [aField('a'), aField('b', { kind: 'number' }), aField('c', { isRequired: false })]
  expect(sheetFaults(fields, new Map([['b', 'x']]))).toEqual(
    new Map([
      ['a', 'missing'],
      ['b', 'no-number'],
    ]),
  )
})
