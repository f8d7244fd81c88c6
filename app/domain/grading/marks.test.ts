import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hundredthsOf, bestScore, isPassed, marksNeeded, marksOf, sumOfMarks } from './marks.ts'

describe('the pass mark', () => {
  it.each([
    ['met exactly is met', 7, 10, 70, true],
    ['one mark below is below', 6, 10, 70, false],
    ['everything right passes', 12, 12, 100, true],
    ['a share between two marks asks for the upper one', 8, 12, 70, false],
    ['the upper one passes', 9, 12, 70, true],
    ['nothing asked is nothing passed', 0, 0, 0, false],
    ['no marks pass when none are needed', 0, 5, 0, true],
  ])('%s', (_name, marks, maximum, passMark, expected) => {
    expect(isPassed({ marks, maximum }, passMark)).toBe(expected)
  })

  it('the marks needed are the least that pass', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 1, max: 100 }), (maximum, passMark) => {
        const needed = marksNeeded(maximum, passMark)
        expect(isPassed({ marks: needed, maximum }, passMark)).toBe(true)
        expect(isPassed({ marks: needed - 1, maximum }, passMark)).toBe(false)
      }),
    )
  })
})

describe('the best of several', () => {
  it('of none is none', () => expect(bestScore([])).toBeNull())

  it('is the better share, not the greater number', () => {
    expect(
      bestScore([
        { marks: 5, maximum: 10 },
        { marks: 3, maximum: 5 },
      ]),
    ).toEqual({ marks: 3, maximum: 5 })
  })

  it('of equal shares is the one over more marks', () => {
    expect(
      bestScore([
        { marks: 1, maximum: 2 },
        { marks: 2, maximum: 4 },
      ]),
    ).toEqual({ marks: 2, maximum: 4 })
  })

  it('does not depend on the order or on repetition', () => {
    const score = fc
      .integer({ min: 1, max: 20 })
      .chain((maximum) => fc.record({ marks: fc.integer({ min: 0, max: maximum }), maximum: fc.constant(maximum) }))
    fc.assert(
      fc.property(fc.array(score), (scores) => {
        expect(bestScore([...scores, ...scores].reverse())).toEqual(bestScore(scores))
      }),
    )
  })
})

describe('part marks', () => {
  it('add up without the errors of binary fractions', () => {
    expect(0.1 + 0.2).not.toBe(0.3)
    expect(sumOfMarks([0.1, 0.2])).toBe(0.3)
    expect(sumOfMarks([0.33, 0.33, 0.34])).toBe(1)
    expect(sumOfMarks([2 / 3])).toBe(0.67)
  })

  it('pass exactly at the mark, and not a hundredth below', () => {
    expect(isPassed({ marks: 0.7, maximum: 1 }, 70)).toBe(true)
    expect(isPassed({ marks: 0.69, maximum: 1 }, 70)).toBe(false)
    expect(isPassed({ marks: sumOfMarks([0.1, 0.2]), maximum: 3 }, 10)).toBe(true)
  })

  it('come back from hundredths as they were', () => {
    expect([0, 0.07, 1.15, 6.67, 12].map((marks) => marksOf(hundredthsOf(marks)))).toEqual([0, 0.07, 1.15, 6.67, 12])
  })
})
