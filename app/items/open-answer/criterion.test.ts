import { expect, it } from 'vitest'
import { marksIn } from './criterion.ts'

it.each([
  ['Names the definition (2)', 2],
  ['Names the year (of 2020) (1).', 1],
  ['يذكر التعريف (٣)', 3],
  ['Everything (20)', 20],
  ['Nothing (0)', null],
  ['Too much (21)', null],
  ['Names the definition', null],
  ['(2) Names it', null],
])('%s: %s', (words, marks) => {
  expect(marksIn(words)).toBe(marks)
})
