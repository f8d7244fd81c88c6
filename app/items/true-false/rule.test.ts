import { expect, it } from 'vitest'
import { trueFalse } from './rule.ts'

const grade = (letter: string) =>
  trueFalse.grade(
    { version: 1, kind: 'true-false', key: 'b' },
    { version: 1, kind: 'true-false', letter },
    { unit: '', options: 3, parts: 0, drawn: null },
  )

it('the key is right, the other line is not', () => {
  expect(grade('b')).toEqual({ share: 1, chosen: ['b'], right: ['b'] })
  expect(grade('a')).toEqual({ share: 0, chosen: ['a'], right: ['b'] })
})

const shown = { order: ['a', 'b'], parts: [] }

it('no choice is no answer; a line that it does not have is refused', () => {
  expect(trueFalse.read(shown, {})).toBeNull()
  expect(trueFalse.read(shown, { value: 'c' })).toBe('unknown')
})
