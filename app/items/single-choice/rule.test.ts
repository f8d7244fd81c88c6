import { expect, it } from 'vitest'
import { singleChoice } from './rule.ts'

const solution = { version: 1, kind: 'single-choice', key: 'b' } as const
const grade = (letter: string) =>
  singleChoice.grade(
    solution,
    { version: 1, kind: 'single-choice', letter },
    { unit: '', options: 3, parts: 0, drawn: null },
  )

it('the key is right', () => {
  expect(grade('b')).toEqual({ share: 1, chosen: ['b'], right: ['b'] })
})

it('any other option is not, and is the one whose feedback applies', () => {
  expect(grade('a')).toEqual({ share: 0, chosen: ['a'], right: ['b'] })
})

it('a letter is compared as it is', () => {
  expect(grade('B').share).toBe(0)
})
