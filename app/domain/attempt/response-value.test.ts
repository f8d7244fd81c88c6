import { describe, expect, it } from 'vitest'
import type { ItemKind, ResponseValue } from '#app/domain/course/item.ts'
import { isBlank, readValue, sameValue, type GivenFields } from './response-value.ts'

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
    expect(readValue(kind, options, given)).toEqual(expected)
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
