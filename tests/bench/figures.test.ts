import { describe, expect, it } from 'vitest'
import { outcomeOf, percentile, ratioTo, spreadOf, type Sample } from './figures.ts'

const sample = (cpuSeconds: number, more: Partial<Sample> = {}): Sample => ({
  count: 100,
  seconds: 0.5,
  cpuSeconds,
  milliseconds: [1, 2, 3, 4],
  ...more,
})

describe('a percentile', () => {
  const hundred = Array.from({ length: 100 }, (_, index) => 100 - index)

  it('is a value that was measured, whatever the order', () => {
    expect(percentile(hundred, 0.5)).toBe(50)
    expect(percentile(hundred, 0.95)).toBe(95)
    expect(percentile(hundred, 1)).toBe(100)
    expect(percentile(hundred, 0)).toBe(1)
  })

  it('of one value is that value', () => expect(percentile([7], 0.95)).toBe(7))
  it('sorts numbers, not words', () => expect(percentile([9, 10, 100], 0.5)).toBe(10))
  it('of nothing is a fault', () => expect(() => percentile([], 0.5)).toThrow('nothing'))
})

describe('a spread', () => {
  it('has the middle value, or the mean of the two in the middle', () => {
    expect(spreadOf([3, 1, 2])).toEqual({ median: 2, least: 1, most: 3 })
    expect(spreadOf([4, 1, 3, 2])).toEqual({ median: 2.5, least: 1, most: 4 })
  })

  it('of nothing is a fault', () => expect(() => spreadOf([])).toThrow('nothing'))
})

describe('a ratio to the floor', () => {
  it('compares CPU time a request, not in all', () => {
    const floor = sample(0.1)
    expect(ratioTo([floor, floor], sample(0.3, { count: 200 }))).toBeCloseTo(1.5)
  })

  it('takes the mean of the floor before and after, so that drift hits both', () => {
    expect(ratioTo([sample(0.1), sample(0.3)], sample(0.4))).toBeCloseTo(2)
  })
})

describe('an outcome', () => {
  const outcome = outcomeOf([sample(0.1), sample(0.2), sample(0.9, { milliseconds: [50] })], [1, 2, 9])

  it('is the median over the rounds: one disturbed round moves the spread alone', () => {
    expect(outcome.cpu).toEqual({ median: 2, least: 1, most: 9 })
    expect(outcome.ratio).toEqual({ median: 2, least: 1, most: 9 })
    expect(outcome.perSecond.median).toBe(200)
  })

  it('takes its latencies from all requests together', () => {
    expect([outcome.p50, outcome.p95, outcome.requests]).toEqual([3, 50, 9])
  })
})
