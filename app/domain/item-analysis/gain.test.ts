import { expect, it } from 'vitest'
import { reference } from '#tests/support/statistics/reference.ts'
import { gainOf } from './gain.ts'

const pairs = reference.before.map((before, i) => ({ before, after: reference.after[i]! }))

it(`mean difference and its interval are those of t.test (${reference.madeWith})`, () => {
  const { n, gain, interval } = gainOf(pairs)
  expect(n).toBe(80)
  expect(gain.value).toBeCloseTo(reference.gain, 12)
  expect(interval?.from).toBeCloseTo(reference.interval[0], 8)
  expect(interval?.to).toBeCloseTo(reference.interval[1], 8)
})

it('the normalised gain is what was gained of what could be', () => {
  const halfway = Array.from({ length: 30 }, () => ({ before: 0.6, after: 0.8 }))
  expect(gainOf(halfway).normalised.value).toBeCloseTo(0.5)
  const knewAll = halfway.map(() => ({ before: 1, after: 1 }))
  expect(gainOf(knewAll).normalised).toMatchObject({ value: null, why: 'no-spread' })
})

it('few people give no figure and no interval', () => {
  expect(gainOf(pairs.slice(0, 29))).toMatchObject({ n: 29, gain: { value: null, why: 'too-few' }, interval: null })
})
