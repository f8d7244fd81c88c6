import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ordering } from './rule.ts'

const letters = ['A', 'B', 'C', 'D', 'E']
const keys = letters.map((part, index) => ({ part, answers: [String(index + 1)], isTyped: false }))
const item = { unit: '', options: 0, parts: 5, drawn: null }

/** @param order the lines as a learner put them */
const shareOf = (order: string) =>
  ordering.grade({ version: 1, kind: 'ordering', keys }, { version: 1, kind: 'ordering', given: placesIn(order) }, item)
    .share

const placesIn = (order: string) => Object.fromEntries([...order].map((letter, index) => [letter, String(index + 1)]))

describe('each line that directly follows the right one counts', () => {
  it.each([
    ['ABCDE', 1],
    ['BCDEA', 0.75],
    ['BACDE', 0.5],
    ['EDCBA', 0],
    ['ACEBD', 0],
  ])('%s: %d', (order, share) => {
    expect(shareOf(order)).toBe(share)
  })

  it('two lines at one place do not follow each other', () => {
    const given = { A: '1', B: '1', C: '2', D: '3', E: '4' }
    const { share, parts } = ordering.grade(
      { version: 1, kind: 'ordering', keys },
      { version: 1, kind: 'ordering', given },
      item,
    )
    expect(share).toBe(0.75)
    expect(parts!.map((part) => part.isRight)).toEqual([true, false, false, false, false])
    expect(ordering.doubt({ version: 1, kind: 'ordering', given }, item)).toBe('same-place')
  })

  it('only the right order is all of it', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(letters, { minLength: 5 }), (order) => {
        const share = shareOf(order.join(''))
        expect(share === 1).toBe(order.join('') === 'ABCDE')
        expect(share).toBeGreaterThanOrEqual(0)
        expect(share).toBeLessThanOrEqual(1)
      }),
    )
  })
})
