import { describe, expect, it } from 'vitest'
import { analyseTest, attentionOf } from './analyse-test.ts'
import type { ItemResult, Sitting } from './sitting.ts'

const result = (marks: number, chosen: string[]): ItemResult => ({
  marks,
  maximum: 1,
  chosen,
  isAnswered: true,
  seconds: 20,
})

/** Forty people: the better half knows `good`, the weaker half `odd`; everybody knows `easy`. */
const sittings: Sitting[] = Array.from({ length: 40 }, (_, at) => {
  const isStrong = at >= 20
  const easy = result(1, ['a'])
  const items = new Map([
    ['good', result(isStrong ? 1 : 0, [isStrong ? 'a' : 'b'])],
    ['also', result(isStrong ? 1 : 0, ['a'])],
    ['third', result(isStrong ? 1 : 0, ['a'])],
    ['odd', result(isStrong ? 0 : 1, ['a'])],
    ['easy', easy],
  ])
  return { language: at % 2 === 0 ? 'en' : 'ar', items }
})
const items = ['good', 'also', 'third', 'odd', 'easy'].map((itemKey) => ({ itemKey, letters: ['a', 'b'] }))

describe('a test', () => {
  const analysis = analyseTest({ items, sittings, compared: sittings })

  it('is said with the people it rests on', () => {
    expect(analysis.reliability.n).toBe(40)
    expect(analysis.items.map(({ n }) => n)).toEqual([40, 40, 40, 40, 40])
  })

  it('names what deserves a look', () => {
    expect(analysis.items.map(attentionOf)).toEqual([[], [], [], ['negative'], ['easy']])
  })

  it('counts people by tenths of the marks, full marks in the last', () => {
    expect(analysis.tenths).toEqual([0, 0, 0, 0, 20, 0, 0, 0, 20, 0])
    const full = analyseTest({
      items: [],
      sittings: [{ language: 'en', items: new Map([['x', result(1, [])]]) }],
      compared: [],
    })
    expect(full.tenths.at(-1)).toBe(1)
  })
})

it('of few people says counts and no figures, and asks for no look', () => {
  const { items: few } = analyseTest({ items, sittings: sittings.slice(0, 29), compared: sittings.slice(0, 29) })
  expect(few[0]).toMatchObject({ n: 29, facility: { value: null, why: 'too-few' } })
  expect(few.flatMap(attentionOf)).toEqual([])
})
