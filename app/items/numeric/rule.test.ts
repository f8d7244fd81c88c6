import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { NumericCase } from '../item.ts'
import { numeric } from './rule.ts'

const absolute = (letter: string, right: boolean, value: number | null, by = 0): NumericCase => ({
  letter,
  right,
  value,
  tolerance: { kind: 'absolute', by },
})
const relative = (letter: string, right: boolean, value: number, by: number): NumericCase => ({
  letter,
  right,
  value,
  tolerance: { kind: 'relative', by },
})

function grade(cases: NumericCase[], typed: string, unit = '') {
  return numeric.grade(
    { version: 1, kind: 'numeric', cases },
    { version: 1, kind: 'numeric', typed },
    { unit, options: 0, parts: 0, drawn: null },
  )
}

const growth = [absolute('a', true, 249, 1), absolute('b', false, 349, 1), absolute('c', false, null)]

describe('absolute tolerance', () => {
  it.each([
    ['249', true],
    ['250', true],
    ['248', true],
    ['250.0', true],
    ['250.01', false],
    ['247.99', false],
    ['-249', false],
    ['٢٤٩', true],
    ['249,5', true],
  ])('%s within 249 ± 1: %s', (typed, expected) => {
    expect(grade(growth, typed).share).toBe(expected ? 1 : 0)
  })

  it('of nought asks for the very number', () => {
    expect(grade([absolute('a', true, 12)], '12').share).toBe(1)
    expect(grade([absolute('a', true, 12)], '12.001').share).toBe(0)
  })

  it('is not spoilt by binary fractions', () => {
    expect(grade([absolute('a', true, 0.3)], '0.30000000000000004').share).toBe(1)
    expect(grade([absolute('a', true, 3.6, 0.1)], '3.7').share).toBe(1)
  })
})

describe('relative tolerance', () => {
  it.each([
    ['1000', true],
    ['1010', true],
    ['990', true],
    ['1011', false],
    ['989', false],
  ])('%s within 1%% of 1000: %s', (typed, expected) => {
    expect(grade([relative('a', true, 1000, 0.01)], typed).share).toBe(expected ? 1 : 0)
  })

  it('of a negative number works alike', () => {
    expect(grade([relative('a', true, -200, 0.05)], '-208').share).toBe(1)
    expect(grade([relative('a', true, -200, 0.05)], '-211').share).toBe(0)
  })
})

describe('which feedback applies', () => {
  it.each([
    ['the right case', '249', ['a']],
    ['a wrong case that was foreseen', '349', ['b']],
    ['otherwise', '5', ['c']],
    ['otherwise, for what is no number', 'many', ['c']],
  ])('%s', (_name, typed, expected) => {
    expect(grade(growth, typed)).toMatchObject({ chosen: expected, right: ['a'] })
  })

  it('none, where nothing was foreseen', () => {
    expect(grade([absolute('a', true, 1)], '2')).toEqual({ share: 0, chosen: [], right: ['a'] })
  })

  it('a right case wins over a wrong one that holds as well', () => {
    expect(grade([absolute('a', false, 250, 5), absolute('b', true, 249, 1)], '249')).toMatchObject({
      share: 1,
      chosen: ['b'],
    })
  })
})

describe('what may be read in two ways', () => {
  it('counts in the learner’s favour, whichever way is meant', () => {
    expect(grade([absolute('a', true, 1234)], '1.234').share).toBe(1)
    expect(grade([absolute('a', true, 1.234)], '1.234').share).toBe(1)
    expect(grade([absolute('a', true, 281000, 500)], '281,000').share).toBe(1)
  })
})

describe('the unit', () => {
  it('may be written behind the number', () => {
    expect(grade(growth, '249 %', 'percent').share).toBe(1)
    expect(grade(growth, '249 migrants', 'migrants').share).toBe(1)
  })

  it('another unit makes it unreadable', () => {
    expect(grade(growth, '249 million', 'percent').share).toBe(0)
  })
})

it('what is no number is never right, even where anything would do', () => {
  expect(grade([absolute('a', true, null)], 'abc').share).toBe(0)
  expect(grade([absolute('a', true, null)], '7').share).toBe(1)
})

it('every number within the tolerance is right, every number beyond it is not', () => {
  const amount = fc.integer({ min: -1000, max: 1000 })
  fc.assert(
    fc.property(amount, fc.integer({ min: 0, max: 50 }), amount, (value, by, given) => {
      expect(grade([absolute('a', true, value, by)], String(given)).share).toBe(Math.abs(given - value) <= by ? 1 : 0)
    }),
  )
})
