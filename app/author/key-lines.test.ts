import { expect, it } from 'vitest'
import type { ItemText, Solution } from '#app/items/item.ts'
import { keyLines } from './key-lines.ts'

const text = {
  options: [
    { letter: 'a', html: 'One' },
    { letter: 'b', html: 'Two' },
  ],
  parts: [{ letter: 'A', html: 'Part', choices: null }],
} as unknown as ItemText

const said = (solution: Solution) =>
  keyLines(solution, text).map(({ html, isRight, answers }) => [html.replace(/<[^>]+>/g, ''), isRight, answers])

it.each([
  [
    { kind: 'single-choice', key: 'b' },
    [
      ['One', false, null],
      ['Two', true, null],
    ],
  ],
  [
    { kind: 'multiple-response', keys: ['a', 'b'] },
    [
      ['One', true, null],
      ['Two', true, null],
    ],
  ],
  [
    {
      kind: 'numeric',
      cases: [
        { letter: 'a', right: true, value: 249, tolerance: { kind: 'absolute', by: 1 } },
        { letter: 'b', right: false, value: 3, tolerance: { kind: 'relative', by: 0.05 } },
        { letter: 'c', right: false, value: null, tolerance: { kind: 'absolute', by: 0 } },
      ],
    },
    [
      ['249 ± 1', true, null],
      ['3 ± 5%', false, null],
      ['…', false, null],
    ],
  ],
  [{ kind: 'short-text', cases: [{ letter: 'a', right: true, texts: ['a<b', 'c'] }] }, [['a&lt;b | c', true, null]]],
  [{ kind: 'matching', keys: [{ part: 'A', answers: ['b'], isTyped: false }] }, [['Part', true, ['Two']]]],
  [{ kind: 'gap-fill', keys: [{ part: 'A', answers: ['<x>'], isTyped: true }] }, [['Part', true, ['&lt;x>']]]],
] as const)('%j', (solution, expected) => {
  expect(said({ version: 1, ...structuredClone(solution) } as unknown as Solution)).toEqual(expected)
})
