import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { marksOfCriteria, openAnswer, shareGiven } from './rule.ts'

const criteria = [
  { part: 'A', marks: 2 },
  { part: 'B', marks: 1 },
]

it('is read as it was written, without the space around it', () => {
  expect(openAnswer.read({ order: [], parts: [] }, { value: ' One.\r\n\r\nTwo. \n' })).toMatchObject({
    typed: 'One.\n\nTwo.',
  })
})

it('waits for a trainer', () => {
  const solution = { version: 1, kind: 'open-answer', criteria } as const
  const value = { version: 1, kind: 'open-answer', typed: 'Words.' } as const
  const item = { unit: '', options: 0, parts: 2, drawn: null }
  expect(openAnswer.grade(solution, value, item)).toMatchObject({ share: 0, isToMark: true })
})

describe('marks by criterion', () => {
  it.each([
    [{ A: 2, B: 1 }, 1],
    [{ A: 1.5, B: 0 }, 0.5],
    [{ A: 0, B: 0 }, 0],
    [{ A: 2 }, null],
    [{ A: 3, B: 0 }, null],
    [{ A: -1, B: 0 }, null],
    [{ A: 0.25, B: 0 }, null],
    [{ A: Number.NaN, B: 0 }, null],
  ])('%j: %s', (given, share) => {
    expect(shareGiven(criteria, given as Record<string, number>)).toBe(share)
  })

  it('are never more than all, nor less than none', () => {
    const marks = fc.integer({ min: 1, max: 20 })
    fc.assert(
      fc.property(fc.array(fc.tuple(marks, fc.nat({ max: 40 })), { minLength: 1, maxLength: 8 }), (all) => {
        const own = all.map(([most], at) => ({ part: `P${at}`, marks: most }))
        const given = Object.fromEntries(all.map(([most, halves], at) => [`P${at}`, Math.min(most, halves / 2)]))
        const share = shareGiven(own, given)!
        expect(share >= 0 && share <= 1).toBe(true)
        expect(share * marksOfCriteria(own)).toBeCloseTo(
          Object.values(given).reduce((sum, one) => sum + one, 0),
          9,
        )
      }),
    )
  })
})
