import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { multipleResponse } from './rule.ts'

const grade = (letters: string[], keys = ['a', 'c'], options = 4) =>
  multipleResponse.grade(
    { version: 1, kind: 'multiple-response', keys },
    { version: 1, kind: 'multiple-response', letters },
    { unit: '', options, parts: 0, drawn: null },
  )

describe('right ones add, wrong ones take away as much', () => {
  it.each([
    ['exactly the keys', ['a', 'c'], 1],
    ['in whatever order they were ticked', ['c', 'a'], 1],
    ['one key alone', ['a'], 0.5],
    ['the keys and one more', ['a', 'b', 'c'], 0.5],
    ['one key and one wrong one', ['a', 'b'], 0],
    ['everything', ['a', 'b', 'c', 'd'], 0],
    ['nothing', [], 0],
    ['the wrong ones: never below nought', ['b', 'd'], 0],
  ])('%s', (_name, letters, expected) => {
    expect(grade(letters).share).toBe(expected)
  })

  it('all of them right: there is nothing to take away for', () => {
    expect(grade(['a', 'b'], ['a', 'b', 'c', 'd']).share).toBe(0.5)
    expect(grade(['a', 'b', 'c', 'd'], ['a', 'b', 'c', 'd']).share).toBe(1)
  })
})

it('feedback applies to what was chosen, each once', () => {
  expect(grade(['c', 'b', 'c'])).toEqual({ share: 0, chosen: ['b', 'c'], right: ['a', 'c'] })
})

const letters = ['a', 'b', 'c', 'd', 'e']
const some = fc.uniqueArray(fc.constantFrom(...letters))

it('does not depend on order or repetition, and stays between nought and one', () => {
  fc.assert(
    fc.property(some, fc.uniqueArray(fc.constantFrom(...letters), { minLength: 1 }), (chosen, keys) => {
      const verdict = grade(chosen, keys, 5)
      expect(grade([...chosen, ...chosen].reverse(), keys, 5)).toEqual(verdict)
      expect(verdict.share).toBeGreaterThanOrEqual(0)
      expect(verdict.share).toBeLessThanOrEqual(1)
      expect(verdict.share === 1).toBe([...chosen].sort().join() === [...keys].sort().join())
    }),
  )
})
