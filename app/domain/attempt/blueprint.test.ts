import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { BlueprintLine, ItemRef } from '#app/domain/course/structure.ts'
import { fillBlueprint, fits, formFor, formsOf } from './blueprint.ts'
import { seededRandom } from './random.ts'

const item = (itemKey: string, outcome: string, difficulty?: string, ...tags: string[]): ItemRef => ({
  itemVersionId: itemKey,
  itemKey,
  outcome,
  marks: 1,
  ...(difficulty ? { difficulty } : {}),
  ...(tags.length > 0 ? { tags } : {}),
})

const fill = (blueprint: BlueprintLine[], items: ItemRef[], seed = 's') =>
  fillBlueprint(blueprint, items, seededRandom(seed))

it.each([
  [{ outcome: 'tell' }, item('a', 'tell'), true],
  [{ outcome: 'tell' }, item('a', 'read'), false],
  [{ difficulty: 'hard' }, item('a', 'tell'), false],
  [{ difficulty: 'hard', tag: 'census' }, item('a', 'tell', 'hard', 'census', 'x'), true],
  [{ difficulty: 'hard', tag: 'census' }, item('a', 'tell', 'hard'), false],
])('%j and %j: %s', (line, one, expected) => {
  expect(fits(line, one)).toBe(expected)
})

describe('filling a blueprint', () => {
  it('finds the draw where lines want the same items', () => {
    const items = [item('a', 'tell', 'hard'), item('b', 'tell')]
    for (let seed = 0; seed < 50; seed++) {
      const drawn = fill(
        [
          { outcome: 'tell', questions: 1 },
          { difficulty: 'hard', questions: 1 },
        ],
        items,
        `${seed}`,
      )
      expect(new Set(drawn as ItemRef[]).size).toBe(2)
    }
  })

  it('names the first line that cannot be filled', () => {
    const items = [item('a', 'tell', 'hard')]
    expect(
      fill(
        [
          { outcome: 'tell', questions: 1 },
          { difficulty: 'hard', questions: 1 },
        ],
        items,
      ),
    ).toEqual({ line: 1 })
  })

  it('fulfils every line, no item twice, whenever a slow search finds a way', () => {
    const anItem = fc.record({ outcome: fc.constantFrom('x', 'y'), difficulty: fc.constantFrom('easy', 'hard') })
    const aLine = fc.record(
      { outcome: fc.constantFrom('x', 'y'), difficulty: fc.constantFrom('easy', 'hard') },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(fc.array(anItem, { maxLength: 5 }), fc.array(aLine, { maxLength: 4 }), (bank, lines) => {
        const items = bank.map(({ outcome, difficulty }, at) => item(`i${at}`, outcome, difficulty))
        const blueprint = lines.map((line) => ({ ...line, questions: 1 }))
        const drawn = fill(blueprint, items)
        expect(Array.isArray(drawn)).toBe(hasWay(blueprint, items))
        if (!Array.isArray(drawn)) return
        expect(new Set(drawn).size).toBe(blueprint.length)
        expect(hasWay(blueprint, drawn)).toBe(true)
      }),
    )
  })
})

/** Every order in which items could be given to lines, one after another. */
function hasWay([line, ...rest]: BlueprintLine[], items: ItemRef[]): boolean {
  if (line === undefined) return true
  return items.some(
    (one) =>
      fits(line, one) &&
      hasWay(
        rest,
        items.filter((other) => other !== one),
      ),
  )
}

describe('two forms', () => {
  it('share nothing, hold everything, and as many of each outcome and difficulty, within one', () => {
    const anItem = fc.record({
      outcome: fc.constantFrom('x', 'y', 'z'),
      difficulty: fc.constantFrom('easy', 'hard', undefined),
    })
    fc.assert(
      fc.property(fc.array(anItem, { maxLength: 40 }), (bank) => {
        const items = bank.map(({ outcome, difficulty }, at) =>
          item(`i${String(at).padStart(2, '0')}`, outcome, difficulty),
        )
        const { A, B } = formsOf(items)
        expect(new Set([...A, ...B]).size).toBe(items.length)
        expect(Math.abs(A.length - B.length)).toBeLessThanOrEqual(1)
        for (const { outcome, difficulty } of items) {
          const count = (form: ItemRef[]) =>
            form.filter((one) => one.outcome === outcome && one.difficulty === difficulty).length
          expect(Math.abs(count(A) - count(B))).toBeLessThanOrEqual(1)
        }
        expect(formsOf([...items].reverse())).toEqual({ A, B })
      }),
    )
  })

  it('are swapped between halves, and between before and after', () => {
    expect([0, 1, 2, 3].map((place) => formFor('pre', place) + formFor('post', place))).toEqual([
      'AB',
      'BA',
      'AB',
      'BA',
    ])
  })
})
