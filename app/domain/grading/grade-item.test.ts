import { describe, expect, it } from 'vitest'
import type { ResponseValue, Solution } from '#app/domain/course/item.ts'
import { gradeItem, rightLetters } from './grade-item.ts'

const single: Solution = { version: 1, kind: 'single-choice', key: 'a' }
const multiple: Solution = { version: 1, kind: 'multiple-response', keys: ['c', 'a'] }
const numeric: Solution = {
  version: 1,
  kind: 'numeric',
  cases: [
    { letter: 'a', right: false, value: 1, tolerance: { kind: 'absolute', by: 0 } },
    { letter: 'b', right: true, value: 2, tolerance: { kind: 'absolute', by: 0 } },
  ],
}
const value: Record<string, ResponseValue> = {
  single: { version: 1, kind: 'single-choice', letter: 'a' },
  multiple: { version: 1, kind: 'multiple-response', letters: ['a', 'c'] },
  numeric: { version: 1, kind: 'numeric', typed: '2 people' },
}

describe('each kind is graded by its own rule', () => {
  it.each([
    ['single choice', single, value['single']!],
    ['multiple response', multiple, value['multiple']!],
    ['numeric, with its unit', numeric, value['numeric']!],
  ])('%s', (_name, solution, given) => {
    expect(gradeItem(solution, given, { unit: 'people' }).isRight).toBe(true)
  })
})

it('a response of another kind than the key fails loudly', () => {
  expect(() => gradeItem(single, value['numeric']!, { unit: '' })).toThrow('numeric to an item of kind single-choice')
})

it('names the right options without a response', () => {
  expect([single, multiple, numeric].map(rightLetters)).toEqual([['a'], ['a', 'c'], ['b']])
})
