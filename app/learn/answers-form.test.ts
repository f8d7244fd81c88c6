import * as z from 'zod/mini'
import { describe, expect, it } from 'vitest'
import { longestAnswer } from '#app/items/item.ts'
import { AnswerJson, Answers, answersOf } from './answers-form.ts'

const id = '019ab2c3-0000-7000-8000-000000000001'
const other = '019ab2c3-0000-7000-8000-000000000002'

describe('the answers of a form', () => {
  it('come by position, with what they replace', () => {
    const form = z.parse(Answers, {
      1: { id, replaces: other, value: 'a' },
      12: { id, replaces: '', letters: ['a', 'b'] },
    })
    expect(answersOf(form)).toEqual([
      { position: 1, id, replaces: other, value: 'a' },
      { position: 12, id, replaces: null, letters: ['a', 'b'] },
    ])
  })

  it('may be none', () => {
    expect(answersOf(z.parse(Answers, undefined))).toEqual([])
  })

  it.each([
    ['a position that is no number', { x: { id } }],
    ['position 0', { 0: { id } }],
    ['an id of another shape', { 1: { id: '1', value: 'a' } }],
    ['no id', { 1: { value: 'a' } }],
    ['a field that a question does not have', { 1: { id, key: 'a' } }],
    ['a text too long', { 1: { id, value: 'x'.repeat(longestAnswer * 2 + 1) } }],
    ['too many letters', { 1: { id, letters: Array.from({ length: 27 }, () => 'a') } }],
  ])('refuse %s', (_name, answers) => {
    expect(z.safeParse(Answers, answers).success).toBe(false)
  })
})

describe('the answer of a script', () => {
  it.each([
    [{ position: 1, id, replaces: null, value: 'a' }, true],
    [{ position: 1, id, replaces: other, letters: [] }, true],
    [{ position: 1.5, id, replaces: null }, false],
    [{ position: 1, id, replaces: '' }, false],
    [{ position: 1, id }, false],
    [{ position: 1, id, replaces: null, value: 'a', more: 1 }, false],
  ])('%j: %s', (answer, expected) => {
    expect(z.safeParse(AnswerJson, answer).success).toBe(expected)
  })
})
