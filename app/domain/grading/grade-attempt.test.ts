import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ResponseValue, Solution } from '#app/items/item.ts'
import { gradeAttempt, type AskedItem } from './grade-attempt.ts'

const asked: AskedItem[] = [
  { position: 1, itemVersionId: 'one', marks: 1, unit: '', options: 3, parts: 0, drawn: null },
  { position: 2, itemVersionId: 'two', marks: 2, unit: '', options: 3, parts: 0, drawn: null },
  { position: 3, itemVersionId: 'three', marks: 1, unit: '%', options: 3, parts: 0, drawn: null },
]
const solutions = new Map<string, Solution>([
  ['one', { version: 1, kind: 'single-choice', key: 'a' }],
  ['two', { version: 1, kind: 'multiple-response', keys: ['a', 'b'] }],
  [
    'three',
    {
      version: 1,
      kind: 'numeric',
      cases: [{ letter: 'a', right: true, value: 5, tolerance: { kind: 'absolute', by: 0 } }],
    },
  ],
])
const choice = (letter: string): ResponseValue => ({ version: 1, kind: 'single-choice', letter })
const several = (...letters: string[]): ResponseValue => ({ version: 1, kind: 'multiple-response', letters })
const number = (typed: string): ResponseValue => ({ version: 1, kind: 'numeric', typed })

describe('marks over marks', () => {
  it.each([
    ['everything right', [choice('a'), several('b', 'a'), number('5 %')], 4],
    ['the heavier item half right', [choice('a'), several('a'), number('5')], 3],
    ['the heavier item half right, and as much wrong', [choice('a'), several('a', 'c'), number('5')], 2],
    ['everything wrong', [choice('b'), several('c'), number('6')], 0],
  ])('%s', (_name, values, marks) => {
    const grade = gradeAttempt(asked, new Map(values.map((value, i) => [i + 1, value])), solutions)
    expect(grade).toMatchObject({ marks, maximum: 4 })
  })

  it('nothing answered is nought of all', () => {
    const grade = gradeAttempt(asked, new Map(), solutions)
    expect(grade).toMatchObject({ marks: 0, maximum: 4 })
    expect(grade.items.map((item) => item.verdict)).toEqual(['unanswered', 'unanswered', 'unanswered'])
  })
})

it('says for each item the verdict, the options chosen and the right ones', () => {
  const grade = gradeAttempt(
    asked,
    new Map([
      [1, choice('b')],
      [2, several('a', 'b')],
    ]),
    solutions,
  )
  expect(grade.items).toEqual([
    { position: 1, verdict: 'not-right', marks: 0, maximum: 1, chosen: ['b'], right: ['a'] },
    { position: 2, verdict: 'right', marks: 2, maximum: 2, chosen: ['a', 'b'], right: ['a', 'b'] },
    { position: 3, verdict: 'unanswered', marks: 0, maximum: 1, chosen: [], right: ['a'] },
  ])
})

it('an item without a solution fails loudly', () => {
  expect(() => gradeAttempt(asked, new Map(), new Map())).toThrow('one has no solution')
})

it('does not depend on the order in which the items come', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(asked, { minLength: 3 }), (shuffled) => {
      const values = new Map([[2, several('a', 'b')]])
      expect(gradeAttempt(shuffled, values, solutions)).toEqual(gradeAttempt(asked, values, solutions))
    }),
  )
})
