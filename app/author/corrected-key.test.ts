import { describe, expect, it } from 'vitest'
import type { Solution } from '#app/items/item.ts'
import { correctedKey, givenKey, type GivenKey } from './corrected-key.ts'

const text = { options: ['a', 'b', 'c'].map((letter) => ({ letter, html: letter })) }
const absolute = (by: number) => ({ kind: 'absolute', by }) as const
const part = (letter: string, ...answers: string[]) => ({ part: letter, answers, isTyped: false })

const keys: Solution[] = [
  { version: 1, kind: 'single-choice', key: 'a' },
  { version: 1, kind: 'true-false', key: 'b' },
  { version: 1, kind: 'multiple-response', keys: ['a', 'b'] },
  {
    version: 1,
    kind: 'numeric',
    cases: [
      { letter: 'a', right: true, value: 12.5, tolerance: { kind: 'relative', by: 0.05 } },
      { letter: 'b', right: false, value: 10, tolerance: absolute(0.2) },
      { letter: 'c', right: false, value: null, tolerance: absolute(0) },
    ],
  },
  {
    version: 1,
    kind: 'short-text',
    cases: [
      { letter: 'a', right: true, texts: ['stock', 'effectif'] },
      { letter: 'b', right: false, texts: [] },
    ],
  },
  {
    version: 1,
    kind: 'data-exercise',
    cases: [
      { letter: 'a', right: true, formula: 'late / early', tolerance: absolute(0.1) },
      { letter: 'b', right: false, formula: 'late - early', tolerance: { kind: 'relative', by: 0.01 } },
      { letter: 'c', right: false, formula: null, tolerance: absolute(0) },
    ],
    draws: { KEN: { early: 927, late: 1050 }, TZA: { early: 308, late: 426 } },
  },
  { version: 1, kind: 'ordering', keys: [part('A', '1'), part('B', '2', '3'), part('C', '3', '2')] },
  { version: 1, kind: 'matching', keys: [part('A', 'a'), part('B', 'b')] },
  { version: 1, kind: 'categorise', keys: [part('A', 'a'), part('B', 'a', 'c')] },
  {
    version: 1,
    kind: 'gap-fill',
    keys: [part('A', 'b'), { part: 'B', answers: ['flow', 'flux'], isTyped: true }],
  },
]

it.each(keys.map((key) => [key.kind, key] as const))(
  '%s: the form as it is filled in is the key as it is',
  (_kind, key) => {
    expect(correctedKey(key, text, givenKey(key))).toEqual({ solution: key })
  },
)

const keyOf = (kind: Solution['kind']) => keys.find((key) => key.kind === kind)!
const changed = (kind: Solution['kind'], change: Partial<GivenKey>) =>
  correctedKey(keyOf(kind), text, { ...givenKey(keyOf(kind)), ...change })

describe('a corrected key', () => {
  it('of choices', () => {
    expect(changed('single-choice', { right: ['c'] })).toMatchObject({ solution: { key: 'c' } })
    expect(changed('multiple-response', { right: ['c', 'a'] })).toMatchObject({ solution: { keys: ['a', 'c'] } })
  })

  it('of a number, as people write it', () => {
    const change = { right: ['b'], values: { a: '12,75', b: '١٠' }, tolerances: { a: '5 %', b: '' } }
    expect(changed('numeric', change)).toMatchObject({
      solution: {
        cases: [
          { right: false, value: 12.75, tolerance: { kind: 'relative', by: 0.05 } },
          { right: true, value: 10, tolerance: absolute(0) },
          { right: false, value: null },
        ],
      },
    })
  })

  it('of a formula, for everything that may be drawn', () => {
    const change = {
      right: ['a', 'b'],
      values: { a: '(late - early)\r\n  / early', b: 'late' },
      tolerances: { a: '1%', b: '' },
    }
    expect(changed('data-exercise', change)).toMatchObject({
      solution: {
        cases: [
          { right: true, formula: '(late - early) / early', tolerance: { kind: 'relative', by: 0.01 } },
          { right: true, formula: 'late', tolerance: absolute(0) },
          { right: false, formula: null },
        ],
        draws: { KEN: { early: 927 } },
      },
    })
    expect(changed('data-exercise', { values: { a: 'late / nobody', b: 'late +' } })).toMatchObject({
      errors: {
        'values.a': { key: 'author.key-formula-wrong', values: { drawn: 'KEN', cells: 'early, late' } },
        'values.b': { key: 'author.key-formula-wrong' },
      },
    })
  })

  it('of words, each spelling once', () => {
    const change = { values: { a: ' stock \r\n\nstocks\nstock' } }
    expect(changed('short-text', change)).toMatchObject({ solution: { cases: [{ texts: ['stock', 'stocks'] }, {}] } })
  })

  it('of an order', () => {
    const change = { values: { A: '3', B: '1، 2', C: '2' } }
    const solution = { keys: [part('A', '3'), part('B', '1', '2'), part('C', '2')] }
    expect(changed('ordering', change)).toMatchObject({ solution })
  })
})

describe('a form that says too little', () => {
  it.each([
    ['single-choice', { right: [] }, { right: 'author.key-one-right' }],
    ['single-choice', { right: ['a', 'b'] }, { right: 'author.key-one-right' }],
    ['single-choice', { right: ['z'] }, { right: 'author.key-one-right' }],
    ['multiple-response', { right: ['z'] }, { right: 'author.key-no-right' }],
    ['numeric', { right: ['c'] }, { right: 'author.key-no-right' }],
    ['numeric', { values: { a: 'ten', b: '1' } }, { 'values.a': 'author.key-number-wrong' }],
    ['numeric', { tolerances: { a: '-1', b: '1' } }, { 'tolerances.a': 'author.key-tolerance-wrong' }],
    ['short-text', { values: { a: ' \n ' } }, { 'values.a': 'author.key-text-missing' }],
    ['ordering', { values: { A: '1', B: '4', C: '2' } }, { 'values.B': 'author.key-place-wrong' }],
    ['ordering', { values: { A: '1', B: '1', C: '2' } }, { 'values.A': 'author.key-places-twice' }],
    ['matching', { answers: { A: [], B: ['b'] } }, { 'answers.A': 'author.key-no-right' }],
    ['gap-fill', { values: { B: '' } }, { 'values.B': 'author.key-text-missing' }],
  ] as [Solution['kind'], Partial<GivenKey>, Record<string, string>][])('%s %j', (kind, change, expected) => {
    const outcome = changed(kind, change)
    const errors = 'errors' in outcome ? outcome.errors : {}
    expect(Object.fromEntries(Object.entries(errors).map(([field, { key }]) => [field, key]))).toEqual(expected)
  })
})
