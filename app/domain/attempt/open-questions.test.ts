import { expect, it } from 'vitest'
import type { ResponseValue } from '#app/items/item.ts'
import { openQuestions } from './open-questions.ts'

const asked = [3, 1, 2, 4].map((position) => ({ position, unit: position === 4 ? 'percent' : '', parts: 0 }))
const number = (typed: string): ResponseValue => ({ version: 1, kind: 'numeric', typed })
const letter: ResponseValue = { version: 1, kind: 'single-choice', letter: 'a' }

it('names what is unanswered, in the order of the attempt', () => {
  expect(openQuestions(asked, new Map([[2, letter]]))).toEqual(
    [1, 3, 4].map((position) => ({ position, why: 'unanswered' })),
  )
})

it('names a number that cannot be read', () => {
  const values = new Map([
    [1, letter],
    [2, number('many')],
    [3, number('5 %')],
    [4, number('5 %')],
  ])
  expect(openQuestions(asked, values)).toEqual([2, 3].map((position) => ({ position, why: 'no-number' })))
})

it('is empty when everything is answered', () => {
  expect(openQuestions(asked, new Map([1, 2, 3, 4].map((position) => [position, number('5')])))).toEqual([])
})

it('names what was answered in part, and two lines at one place', () => {
  const lines = [1, 2].map((position) => ({ position, unit: '', parts: 2 }))
  const order = (given: Record<string, string>): ResponseValue => ({ version: 1, kind: 'ordering', given })
  expect(
    openQuestions(
      lines,
      new Map([
        [1, order({ A: '1' })],
        [2, order({ A: '1', B: '1' })],
      ]),
    ),
  ).toEqual([
    { position: 1, why: 'open-parts' },
    { position: 2, why: 'same-place' },
  ])
  expect(openQuestions(lines, new Map([1, 2].map((at) => [at, order({ A: '2', B: '1' })])))).toEqual([])
})
