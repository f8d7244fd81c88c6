import { describe, expect, it } from 'vitest'
import type { ItemKind, ResponseValue, Solution } from './item.ts'
import type { GivenFields } from './item-rule.ts'
import { answerField, doubtOf, gradeItem, isBlank, keyOf, readValue, sameValue } from './rules.ts'

const options = ['a', 'b', 'c']
const single = (letter: string): ResponseValue => ({ version: 1, kind: 'single-choice', letter })
const several = (...letters: string[]): ResponseValue => ({ version: 1, kind: 'multiple-response', letters })
const number = (typed: string): ResponseValue => ({ version: 1, kind: 'numeric', typed })

describe('reading what was given', () => {
  it.each<[string, ItemKind, GivenFields, unknown]>([
    ['a letter', 'single-choice', { value: 'b' }, single('b')],
    ['no choice yet', 'single-choice', {}, null],
    ['an empty choice', 'single-choice', { value: '' }, null],
    ['an option that does not exist', 'single-choice', { value: 'z' }, 'unknown'],
    ['several, sorted and each once', 'multiple-response', { letters: ['c', 'a', 'c'] }, several('a', 'c')],
    ['none ticked', 'multiple-response', {}, several()],
    ['one that does not exist among several', 'multiple-response', { letters: ['a', 'z'] }, 'unknown'],
    ['a number as typed', 'numeric', { value: ' 1 720,5 ' }, number('1 720,5')],
    ['nothing typed', 'numeric', {}, number('')],
    ['what is no number is kept too', 'numeric', { value: 'many' }, number('many')],
  ])('%s', (_name, kind, given, expected) => {
    expect(readValue(kind, { order: options, parts: [] }, given)).toEqual(expected)
  })
})

describe('blank', () => {
  it.each([
    ['nothing ticked', several(), true],
    ['nothing typed', number(''), true],
    ['one ticked', several('a'), false],
    ['a nought typed', number('0'), false],
    ['a choice', single('a'), false],
  ])('%s: %s', (_name, value, expected) => {
    expect(isBlank(value)).toBe(expected)
  })
})

describe('the same value', () => {
  it.each([
    ['the same letter', single('a'), single('a'), true],
    ['another letter', single('a'), single('b'), false],
    ['the same letters in another order', several('a', 'b'), several('b', 'a'), true],
    ['fewer letters', several('a', 'b'), several('a'), false],
    ['the same figures', number('5'), number('5'), true],
    ['the same number written otherwise', number('5'), number('5.0'), false],
    ['another kind', number('a'), single('a'), false],
  ])('%s', (_name, a, b, expected) => {
    expect(sameValue(a, b)).toBe(expected)
    expect(sameValue(b, a)).toBe(expected)
  })
})

const singleKey: Solution = { version: 1, kind: 'single-choice', key: 'a' }
const multipleKey: Solution = { version: 1, kind: 'multiple-response', keys: ['c', 'a'] }
const numericKey: Solution = {
  version: 1,
  kind: 'numeric',
  cases: [
    { letter: 'a', right: false, value: 1, tolerance: { kind: 'absolute', by: 0 } },
    { letter: 'b', right: true, value: 2, tolerance: { kind: 'absolute', by: 0 } },
  ],
}

describe('each kind is graded by its own rule', () => {
  it.each([
    ['single choice', singleKey, single('a')],
    ['multiple response', multipleKey, several('a', 'c')],
    ['numeric, with its unit', numericKey, number('2 people')],
  ])('%s', (_name, solution, given) => {
    expect(gradeItem(solution, given, { unit: 'people', options: 3, parts: 0, drawn: null }).share).toBe(1)
  })
})

it('a response of another kind than the key fails loudly', () => {
  expect(() => gradeItem(singleKey, number('2'), { unit: '', options: 3, parts: 0, drawn: null })).toThrow(
    'numeric to an item of kind single-choice',
  )
})

it('names the right options without a response', () => {
  expect([singleKey, multipleKey, numericKey].map((key) => keyOf(key, { drawn: null }).right)).toEqual([
    ['a'],
    ['a', 'c'],
    ['b'],
  ])
})

it('a number that cannot be read is asked about once; a choice never is', () => {
  expect(doubtOf(number('many'), { unit: '', parts: 0 })).toBe('no-number')
  expect([doubtOf(number('5 %'), { unit: 'percent', parts: 0 }), doubtOf(single('a'), { unit: '', parts: 0 })]).toEqual(
    [null, null],
  )
})

it('an error stands at the field of the answer', () => {
  expect(answerField({ position: 3, kind: 'multiple-response' })).toBe('answer.3.letters')
  expect(answerField({ position: 3, kind: 'numeric' })).toBe('answer.3.value')
})
