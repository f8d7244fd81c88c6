import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { multipleResponse } from './rule.ts'

const solution = { version: 1, kind: 'multiple-response', keys: ['a', 'c'] } as const
const grade = (letters: string[]) =>
  multipleResponse.grade(
    { ...solution, keys: [...solution.keys] },
    { version: 1, kind: 'multiple-response', letters },
    { unit: '' },
  )

describe('all or nothing', () => {
  it.each([
    ['exactly the keys are right', ['a', 'c'], true],
    ['in whatever order they were ticked', ['c', 'a'], true],
    ['one key alone is not', ['a'], false],
    ['the keys and one more are not', ['a', 'b', 'c'], false],
    ['everything is not', ['a', 'b', 'c', 'd'], false],
    ['nothing is not', [], false],
    ['the wrong ones are not', ['b', 'd'], false],
  ])('%s', (_name, letters, expected) => {
    expect(grade(letters).isRight).toBe(expected)
  })
})

it('feedback applies to what was chosen, each once', () => {
  expect(grade(['c', 'b', 'c'])).toEqual({ isRight: false, chosen: ['b', 'c'], right: ['a', 'c'] })
})

it('does not depend on order or repetition', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', 'b', 'c', 'd')), (letters) => {
      expect(grade([...letters, ...letters].reverse())).toEqual(grade(letters))
    }),
  )
})
