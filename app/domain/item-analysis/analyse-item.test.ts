import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aResult, itemKeys, reference, sittingsOf } from '#tests/support/statistics/reference.ts'
import { analyseItem } from './analyse-item.ts'
import type { Sitting } from './sitting.ts'

const sittings = sittingsOf(reference.marks)

describe(`against ${reference.madeWith}`, () => {
  it.each(itemKeys.map((key, i) => [key, i] as const))('%s: facility and correlation with the rest', (key, i) => {
    const { n, facility, pointBiserial } = analyseItem(key, ['a', 'b'], sittings)
    expect(n).toBe(80)
    expect(facility.value).toBeCloseTo(reference.facility[i]!, 12)
    expect(pointBiserial.value).toBeCloseTo(reference.rest[i]!, 12)
  })
})

/** People 1 to 100: whoever is above 40 is right at the item; the rest of the test ranks them by number. */
const ranked: Sitting[] = Array.from({ length: 100 }, (_, i) => ({
  language: 'en',
  items: new Map([
    [
      'asked',
      aResult({ marks: i >= 40 ? 1 : 0, chosen: [i >= 40 ? 'b' : i < 10 ? 'a' : 'c'], seconds: i < 50 ? 30 : null }),
    ],
    ['rest', aResult({ marks: i, maximum: 100 })],
  ]),
}))

describe('the upper and the lower 27 %', () => {
  it('differ by everything where only the upper are right', () => {
    expect(analyseItem('asked', [], ranked).upperLower).toEqual({ n: 100, value: 1 })
  })

  it('say which option drew whom', () => {
    expect(analyseItem('asked', ['a', 'b', 'c', 'd'], ranked).choices).toEqual([
      { letter: 'a', count: 10, upper: 0, lower: 10 },
      { letter: 'b', count: 60, upper: 27, lower: 0 },
      { letter: 'c', count: 30, upper: 0, lower: 17 },
      { letter: 'd', count: 0, upper: 0, lower: 0 },
    ])
  })

  it('take in everybody who reaches the border, so that the order of people does not matter', () => {
    const alike = ranked.map(({ language, items }) => ({ language, items: new Map([...items, ['rest', aResult()]]) }))
    const { upperLower, choices } = analyseItem('asked', ['b'], alike)
    expect([upperLower.value, choices[0]]).toEqual([0, { letter: 'b', count: 60, upper: 60, lower: 60 }])
  })
})

describe('few and none', () => {
  it('under thirty there is no figure, but counts', () => {
    const { facility, upperLower, pointBiserial, choices, omitted } = analyseItem('asked', ['b'], ranked.slice(30, 59))
    for (const figure of [facility, upperLower, pointBiserial])
      expect(figure).toEqual({ n: 29, value: null, why: 'too-few' })
    expect([choices[0]!.count, omitted]).toEqual([19, 0])
  })

  it('an item everybody got right does not tell people apart', () => {
    const right = ranked.slice(40)
    expect(analyseItem('asked', [], right)).toMatchObject({
      facility: { value: 1 },
      upperLower: { value: 0 },
      pointBiserial: { value: null, why: 'no-spread' },
    })
  })

  it('nobody asked is nobody', () => {
    expect(analyseItem('asked', ['a'], [])).toMatchObject({
      n: 0,
      omitted: 0,
      choices: [{ count: 0, upper: 0, lower: 0 }],
    })
  })

  it('left open is counted, and time is that of those whose time is known', () => {
    const open = ranked.map((sitting, i) =>
      i < 5
        ? {
            ...sitting,
            items: new Map([
              ...sitting.items,
              ['asked', aResult({ marks: 0, chosen: [], isAnswered: false, seconds: 30 })],
            ]),
          }
        : sitting,
    )
    expect(analyseItem('asked', [], open)).toMatchObject({ omitted: 5, seconds: { n: 50, value: 30 } })
  })
})

it('does not depend on the order of people, and stays within its bounds', () => {
  const row = fc.array(fc.constantFrom(0, 1, null), { minLength: 3, maxLength: 3 })
  fc.assert(
    fc.property(fc.array(row, { minLength: 30, maxLength: 60 }), fc.nat(59), (rows, turn) => {
      const languages = rows.map(() => 'en')
      const turned = [...rows.slice(turn), ...rows.slice(0, turn)]
      const [one, other] = [rows, turned].map((order) => analyseItem('i1', ['a', 'b'], sittingsOf(order, languages)))
      expect({ ...one, facility: one!.facility.n }).toMatchObject({ n: other!.n, choices: other!.choices })
      for (const figure of [one!.upperLower, one!.pointBiserial])
        if (figure.value !== null) expect(Math.abs(figure.value)).toBeLessThanOrEqual(1 + 1e-9)
      if (one!.facility.value !== null) expect(one!.facility.value).toBeCloseTo(other!.facility.value!)
    }),
  )
})
