import { describe, expect, it } from 'vitest'
import { aResult, itemKeys, reference, sittingsOf } from '#tests/support/statistics/reference.ts'
import { commonOddsRatio, languageDifferences, type RightTable } from './language-difference.ts'
import type { Sitting } from './sitting.ts'

/** Admissions to six departments, women and men: Bickel, Hammel & O'Connell, Science 187 (1975), 398–404. */
const berkeley: RightTable[] = [
  [512, 313, 89, 19],
  [353, 207, 17, 8],
  [120, 205, 202, 391],
  [138, 279, 131, 244],
  [53, 138, 94, 299],
  [22, 351, 24, 317],
].map(([a, b, c, d]) => ({ here: { right: a!, wrong: b! }, elsewhere: { right: c!, wrong: d! } }))

it(`the common odds ratio and its error are those of mantelhaen.test (${reference.madeWith})`, () => {
  const { log, error } = commonOddsRatio(berkeley)!
  expect(log).toBeCloseTo(reference.berkeley.log, 10)
  expect(error).toBeCloseTo(reference.berkeley.error, 10)
})

it('an empty side has no ratio; a stratum nobody is in adds nothing', () => {
  const empty = { right: 0, wrong: 0 }
  expect(commonOddsRatio([{ here: { right: 3, wrong: 0 }, elsewhere: { right: 2, wrong: 2 } }])).toBeNull()
  expect(commonOddsRatio([...berkeley, { here: empty, elsewhere: empty }])).toEqual(commonOddsRatio(berkeley))
})

/** 200 people in each language, equally able; in Arabic every second of those who know it stumbles over `planted`. */
const people: Sitting[] = ['en', 'ar'].flatMap((language) =>
  Array.from({ length: 200 }, (_, i) => {
    const knows = i % 10 < 6
    const stumbles = language === 'ar' && i % 2 === 0
    return {
      language,
      items: new Map([
        ['planted', aResult({ marks: knows && !stumbles ? 1 : 0 })],
        ['fair', aResult({ marks: knows ? 1 : 0 })],
        ['rest', aResult({ marks: i % 7, maximum: 7 })],
      ]),
    }
  }),
)

describe('an item that is harder in one language', () => {
  it('is flagged there, and shows as easier elsewhere', () => {
    const [ar, en] = languageDifferences('planted', people)
    expect(ar).toMatchObject({ language: 'ar', n: 200, others: 200, size: 'large' })
    expect(ar!.delta).toBeLessThan(-1.5)
    expect(en!.delta).toBeCloseTo(-ar!.delta!)
  })

  it('a fair one is not', () => {
    for (const one of languageDifferences('fair', people)) expect(one.size).not.toBe('large')
    for (const key of itemKeys.filter((name) => name !== 'i3'))
      for (const one of languageDifferences(key, sittingsOf(reference.marks))) expect(one.size).not.toBe('large')
  })

  it('under thirty on either side nothing is said', () => {
    const few = people.slice(171)
    expect(languageDifferences('planted', few)).toMatchObject([
      { language: 'ar', size: 'too-few', delta: null },
      { language: 'en', n: 29, size: 'too-few' },
    ])
  })

  it('one language has nothing to differ from', () => {
    expect(languageDifferences('planted', people.slice(0, 200))).toEqual([])
  })

  it('an item everybody got right differs nowhere', () => {
    const easy = people.map(({ language, items }) => ({ language, items: new Map([...items, ['planted', aResult()]]) }))
    for (const one of languageDifferences('planted', easy)) expect(one).toMatchObject({ size: 'none', delta: null })
  })
})
