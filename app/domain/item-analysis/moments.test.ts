import { expect, it } from 'vitest'
import { correlation, covariance, mean, variance } from './moments.ts'

it('of a handful of numbers, as one reckons them by hand', () => {
  expect(mean([1, 2, 3, 6])).toBe(3)
  expect(variance([1, 2, 3, 6])).toBeCloseTo(14 / 3)
  expect(covariance([1, 2, 3], [2, 4, 6])).toBe(2)
  expect(correlation([1, 2, 3], [6, 4, 2])).toBeCloseTo(-1)
})

it('one value has no variance, and what does not vary no correlation', () => {
  expect(variance([1])).toBeNaN()
  expect(correlation([1, 2, 3], [5, 5, 5])).toBeNull()
})
