import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ItemRef, Module } from '#app/domain/course/structure.ts'
import type { Assessment } from '#app/domain/progress/activities.ts'
import { drawItems, shownOrder } from './draw.ts'
import { seededRandom } from './random.ts'

function bank(outcome: string, count: number): ItemRef[] {
  return Array.from({ length: count }, (_, i) => ({
    itemVersionId: `${outcome}-${i}`,
    itemKey: `${outcome}-${i}`,
    outcome,
    marks: 1,
  }))
}

function quiz(questions: number, items: ItemRef[]): Assessment {
  const module: Module = { id: 'm', lessons: [], quiz: { id: 'q', minutes: 5, passMark: 70, questions, items } }
  return { kind: 'quiz', id: 'q', minutes: 5, module, quiz: module.quiz! }
}

function test(blueprint: { outcome: string; questions: number }[], items: ItemRef[]): Assessment {
  return {
    kind: 'test',
    id: 't',
    minutes: 5,
    module: null,
    test: { id: 't', role: 'post', minutes: 5, passMark: 70, attempts: 3, blueprint, items },
  }
}

const draw = (activity: Assessment, seed = 's') => drawItems(activity, seededRandom(seed))

describe('a quiz', () => {
  it('asks so many of its items, each once', () => {
    const drawn = draw(quiz(5, bank('tell', 7)))
    expect(drawn).toHaveLength(5)
    expect(new Set(drawn).size).toBe(5)
  })

  it('asks others another time', () => {
    const draws = new Set(
      Array.from({ length: 30 }, (_, i) =>
        draw(quiz(3, bank('tell', 7)), String(i))
          .map((item) => item.itemKey)
          .join(),
      ),
    )
    expect(draws.size).toBeGreaterThan(10)
  })
})

describe('a test', () => {
  const items = [...bank('tell', 6), ...bank('read', 5), ...bank('quote', 3)]
  const blueprint = [
    { outcome: 'tell', questions: 3 },
    { outcome: 'read', questions: 2 },
    { outcome: 'quote', questions: 3 },
  ]

  it('asks of each outcome as many as its blueprint says, whatever the chance', () => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        const drawn = draw(test(blueprint, items), seed)
        const counts = blueprint.map(({ outcome }) => drawn.filter((item) => item.outcome === outcome).length)
        expect(counts).toEqual([3, 2, 3])
        expect(new Set(drawn.map((item) => item.itemVersionId)).size).toBe(8)
      }),
    )
  })

  it('asks the same for the same seed', () => {
    expect(draw(test(blueprint, items))).toEqual(draw(test(blueprint, items)))
  })

  it('mixes the outcomes', () => {
    const orders = Array.from({ length: 20 }, (_, i) =>
      draw(test(blueprint, items), String(i))
        .map((item) => item.outcome)
        .join(),
    )
    expect(new Set(orders).size).toBeGreaterThan(5)
  })

  it('that names an outcome twice still asks no item twice', () => {
    const twice = [
      { outcome: 'read', questions: 2 },
      { outcome: 'read', questions: 3 },
    ]
    expect(new Set(draw(test(twice, items)).map((item) => item.itemKey)).size).toBe(5)
  })

  it('of two forms asks each person one before and the other after, and nobody the same twice', () => {
    const both = (role: 'pre' | 'post'): Assessment => {
      const one = test(
        blueprint.map((line) => ({ ...line, questions: 1 })),
        items,
      )
      return one.kind === 'test' ? { ...one, test: { ...one.test, role, forms: 2 } } : one
    }
    for (const place of [0, 1, 2, 3]) {
      const asked = (['pre', 'post'] as const).flatMap((role) => drawItems(both(role), seededRandom(`${place}`), place))
      expect(new Set(asked.map(({ itemKey }) => itemKey)).size).toBe(6)
    }
    const formOf = (place: number) =>
      new Set(Array.from({ length: 40 }, (_, at) => drawItems(both('pre'), seededRandom(`${at}`), place)).flat())
    expect([...formOf(0)].filter((one) => formOf(1).has(one))).toEqual([])
    expect(formOf(0)).toEqual(formOf(2))
  })

  it('fails loudly where the bank is too small', () => {
    expect(() => draw(test([{ outcome: 'quote', questions: 4 }], items))).toThrow('too few items for line 1')
  })
})

describe('the options', () => {
  const letters = ['a', 'b', 'c', 'd']
  const options = letters.map((letter) => ({ letter, html: letter }))
  const item = { kind: 'single-choice' as const, itemVersionId: 'v', options }

  it('of a check stand as they were written', () => {
    expect(shownOrder(item, 'check', seededRandom('s'))).toEqual(letters)
  })

  it.each(['quiz', 'test'] as const)('of a %s stand in an order of their own', (kind) => {
    const orders = new Set(
      Array.from({ length: 30 }, (_, i) => shownOrder(item, kind, seededRandom(String(i))).join('')),
    )
    expect(orders.size).toBeGreaterThan(8)
    for (const order of orders) expect([...order].sort()).toEqual(letters)
  })

  it('true and false stand as they were written everywhere', () => {
    expect(shownOrder({ ...item, kind: 'true-false' }, 'test', seededRandom('s'))).toEqual(letters)
  })

  it('parts stand behind them in an order of their own, in a check too, where it is the same for everybody', () => {
    const parts = ['A', 'B', 'C', 'D', 'E'].map((letter) => ({ letter, html: letter, choices: [] }))
    const lines = { ...item, kind: 'ordering' as const, options: [], parts }
    const orders = Array.from({ length: 30 }, (_, i) => shownOrder(lines, 'quiz', seededRandom(String(i))).join(''))
    expect(new Set(orders).size).toBeGreaterThan(8)
    for (const order of orders) expect([...order].sort().join('')).toBe('ABCDE')
    const inCheck = shownOrder(lines, 'check', seededRandom('s'))
    expect(inCheck).toEqual(shownOrder(lines, 'check', seededRandom('another')))
    expect(inCheck.join('')).not.toBe('ABCDE')
  })

  it('of a data exercise are one that is drawn, in a check too', () => {
    const exercise = {
      ...item,
      kind: 'data-exercise' as const,
      options: letters.map((letter) => ({ letter, html: '' })),
    }
    for (const activity of ['check', 'quiz', 'test'] as const) {
      const drawn = Array.from({ length: 60 }, (_, i) => shownOrder(exercise, activity, seededRandom(String(i))))
      expect(drawn.every((order) => order.length === 1)).toBe(true)
      expect(new Set(drawn.flat())).toEqual(new Set(letters))
    }
  })

  it('gaps stand as the text has them, their words do not', () => {
    const parts = ['A', 'B'].map((letter) => ({ letter, html: '', choices: letters }))
    const gaps = { ...item, kind: 'gap-fill' as const, parts }
    const orders = new Set(
      Array.from({ length: 30 }, (_, i) => shownOrder(gaps, 'quiz', seededRandom(String(i))).join('')),
    )
    expect(orders.size).toBeGreaterThan(8)
    for (const order of orders) expect(order).toMatch(/^[abcd]{4}AB$/)
  })
})
