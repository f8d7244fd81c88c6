import { describe, expect, it } from 'vitest'
import { reference, sittingsOf } from '#tests/support/statistics/reference.ts'
import { reliabilityOf } from './reliability.ts'

describe(`against ${reference.madeWith}`, () => {
  it('alpha, spread of scores and standard error of a test that is the same for everybody', () => {
    const { n, items, alpha, deviation, standardError } = reliabilityOf(sittingsOf(reference.marks))
    expect([n, items]).toEqual([80, 8])
    expect(alpha.value).toBeCloseTo(reference.alpha, 12)
    expect(deviation.value).toBeCloseTo(reference.deviation, 12)
    expect(standardError.value).toBeCloseTo(reference.deviation * Math.sqrt(1 - reference.alpha), 12)
  })

  it('alpha of a drawn test: that of all eight items, brought to the length people met', () => {
    const { items, alpha } = reliabilityOf(sittingsOf(reference.drawn))
    // Spearman and Brown: from the whole bank's alpha to the mean correlation, and from there to `items` of them.
    const between = reference.alphaDrawn / (8 - 7 * reference.alphaDrawn)
    expect(items).toBeLessThan(7)
    expect(alpha.value).toBeCloseTo((items * between) / (1 + (items - 1) * between), 12)
  })
})

it('few people, one item, or everybody alike: no alpha', () => {
  expect(reliabilityOf(sittingsOf(reference.marks).slice(0, 29)).alpha).toMatchObject({ value: null, why: 'too-few' })
  const one = reference.marks.map(([first]) => [first ?? null])
  expect(reliabilityOf(sittingsOf(one)).alpha).toMatchObject({ value: null, why: 'no-spread' })
  const alike = reference.marks.map(() => [1, 1, 1])
  expect(reliabilityOf(sittingsOf(alike))).toMatchObject({
    alpha: { value: null, why: 'no-spread' },
    mean: { value: 1 },
    standardError: { value: null },
  })
  expect(reliabilityOf([])).toMatchObject({ n: 0, items: 0 })
})
