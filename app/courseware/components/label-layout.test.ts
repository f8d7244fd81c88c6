import { describe, expect, it } from 'vitest'
import { keepApart, marksOf, roundSteps, rulesUpTo, standsBelow, wrapWords } from './label-layout.ts'

describe('labels beside a chart', () => {
  it('stay where they are when nothing is in the way', () => {
    expect(
      keepApart(
        [
          { middle: 100, height: 16 },
          { middle: 50, height: 16 },
        ],
        0,
        320,
      ),
    ).toEqual([100, 50])
  })

  it('move apart until none covers another, in their order', () => {
    const middles = keepApart(
      [
        { middle: 30, height: 16 },
        { middle: 31, height: 16 },
        { middle: 29, height: 32 },
      ],
      0,
      320,
    )
    expect(middles[2]).toBeLessThan(middles[0]!)
    expect(middles[0]! - middles[2]!).toBeGreaterThanOrEqual(24)
    expect(middles[1]! - middles[0]!).toBeGreaterThanOrEqual(16)
  })

  it('stay inside the drawing at both ends', () => {
    expect(
      keepApart(
        [
          { middle: 319, height: 16 },
          { middle: 320, height: 16 },
        ],
        0,
        320,
      ),
    ).toEqual([296, 312])
    expect(
      keepApart(
        [
          { middle: 0, height: 16 },
          { middle: 1, height: 16 },
        ],
        0,
        320,
      ),
    ).toEqual([8, 24])
  })

  it('stand around the place they all want, none moved further than it must', () => {
    const wanted = [100, 100, 100, 200]
    const middles = keepApart(
      wanted.map((middle) => ({ middle, height: 16 })),
      0,
      320,
    )
    expect(middles).toEqual([84, 100, 116, 200])
  })

  it('run over the bottom when there are too many, still apart', () => {
    const middles = keepApart(
      Array.from({ length: 5 }, () => ({ middle: 20, height: 16 })),
      0,
      40,
    )
    expect(middles).toEqual([8, 24, 40, 56, 72])
  })

  it('break between words only', () => {
    expect(wrapWords('14.8 Latin America and the Caribbean', 18)).toEqual(['14.8 Latin America', 'and the Caribbean'])
    expect(wrapWords('Donaudampfschifffahrt', 5)).toEqual(['Donaudampfschifffahrt'])
  })
})

describe('marks along an axis', () => {
  it.each([
    [7, 4, [0, 2, 4, 6]],
    [3, 4, [0, 1, 2]],
    [5, 4, [0, 2, 4]],
    [12, 4, [0, 6, 11]],
    [0, 4, []],
  ])('of %i places show at most %i, the ends always', (count, atMost, expected) => {
    expect(marksOf(count, atMost)).toEqual(expected)
  })
})

describe('the words of a rule', () => {
  it.each([
    ['above it, where no line begins', [], false],
    ['above it, where lines begin far from it', [60, 140], false],
    ['below it, where a line begins just above', [92], true],
    ['below it, where a line begins on it', [100], true],
    ['above it, where lines begin on both sides: there is no better place', [92, 110], false],
    ['above it, where a line begins just below', [110], false],
  ])('stand %s', (_where, begins, below) => {
    expect(standsBelow(100, begins)).toBe(below)
  })
})

describe('rules of a chart', () => {
  it.each([
    [86.7, [0, 30, 60, 90]],
    [2.53, [0, 1, 2, 3]],
    [100, [0, 25, 50, 75, 100]],
    [0.07, [0, 0.025, 0.05, 0.075]],
    [1720313, [0, 500000, 1000000, 1500000, 2000000]],
    [0, [0]],
  ])('up to %d are three or four round values', (highest, expected) => {
    expect(rulesUpTo(highest)).toEqual(expected)
  })

  it('always reach the highest figure', () => {
    for (let highest = 0.013; highest < 1e7; highest *= 1.37) {
      const rules = rulesUpTo(highest)
      expect(rules.at(-1)).toBeGreaterThanOrEqual(highest * (1 - 1e-9))
      expect([4, 5]).toContain(rules.length)
    }
  })
})

describe('round steps', () => {
  it.each([
    [-12, 40, [-20, 0, 20, 40]],
    [55, 88.1, [50, 60, 70, 80, 90]],
    [44.2, 47.9, [44, 45, 46, 47, 48]],
  ])('from %s to %s', (lowest, highest, steps) => {
    expect(roundSteps(lowest, highest)).toEqual(steps)
  })
})
