/**
 * Grading of every kind against a slow second implementation on items made by chance: what each rule promises, counted out one
 * thing at a time. And what holds for all: between nought and all of the marks, whatever order options stood in.
 */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gradeAttempt } from '#app/domain/grading/grade-attempt.ts'
import { itemKinds, type ItemKind, type ItemPart, type PartKey, type ResponseValue, type Solution } from './item.ts'
import type { GivenFields, GradedItem } from './item-rule.ts'
import { gradeItem, readValue } from './rules.ts'

interface Case {
  solution: Solution
  value: ResponseValue
  item: GradedItem
  /** what the slow way comes to */
  share: number
  /** how the form says it, where options and parts stand in this order; left out where it is typed */
  shown?: { order: string[]; parts: ItemPart[]; fields: GivenFields }
}

const letters = ['a', 'b', 'c', 'd', 'e']
const plain = { unit: '', options: letters.length, parts: 0, drawn: null }
const letter = fc.constantFrom(...letters)
const some = fc.subarray(letters, { minLength: 1 })
const shuffledLetters = fc.shuffledSubarray(letters, { minLength: letters.length })

function oneChoice(kind: 'single-choice' | 'true-false'): fc.Arbitrary<Case> {
  return fc.tuple(letter, letter, shuffledLetters).map(([key, given, order]) => ({
    solution: { version: 1, kind, key },
    value: { version: 1, kind, letter: given },
    item: plain,
    share: key === given ? 1 : 0,
    shown: { order, parts: [], fields: { value: given } },
  }))
}

/** Judging each option by itself: the share of right ones ticked, less the share of wrong ones ticked. */
function slowMultiple(keys: string[], given: string[]): number {
  const shareTicked = (of: string[]) =>
    of.length === 0 ? 0 : of.filter((one) => given.includes(one)).length / of.length
  return Math.max(0, shareTicked(keys) - shareTicked(letters.filter((one) => !keys.includes(one))))
}

const multiple = fc.tuple(some, fc.subarray(letters), shuffledLetters).map(([keys, given, order]): Case => {
  const kind = 'multiple-response'
  const value = { version: 1 as const, kind: 'multiple-response' as const, letters: given }
  return {
    solution: { version: 1, kind, keys },
    value,
    item: plain,
    share: slowMultiple(keys, given),
    shown: { order, parts: [], fields: { letters: order.filter((one) => given.includes(one)) } },
  }
})

const whole = fc.integer({ min: -500, max: 500 })
const numberCase = fc.record({ value: whole, by: fc.nat({ max: 20 }), right: fc.boolean() })

/** Every whole number that a right case takes, listed. */
function isListed(cases: { value: number; by: number; right: boolean }[], given: number): boolean {
  return cases.some(
    ({ value, by, right }) => right && Array.from({ length: 2 * by + 1 }, (_, at) => value - by + at).includes(given),
  )
}

const numeric = fc.tuple(fc.array(numberCase, { minLength: 1, maxLength: 4 }), whole).map(([cases, given]): Case => ({
  solution: {
    version: 1,
    kind: 'numeric',
    cases: cases.map(({ value, by, right }, at) => ({
      letter: letters[at]!,
      right,
      value,
      tolerance: { kind: 'absolute', by },
    })),
  },
  value: { version: 1, kind: 'numeric', typed: String(given) },
  item: plain,
  share: isListed(cases, given) ? 1 : 0,
}))

const exercise = fc
  .tuple(whole, whole, fc.nat({ max: 20 }), fc.integer({ min: -30, max: 30 }))
  .map(([early, late, by, off]): Case => ({
    solution: {
      version: 1,
      kind: 'data-exercise',
      cases: [{ letter: 'a', right: true, formula: 'late - early', tolerance: { kind: 'absolute', by } }],
      draws: { HERE: { early, late }, ELSEWHERE: { early: 9000, late: 1 } },
    },
    value: { version: 1, kind: 'data-exercise', typed: String(late - early + off) },
    item: { ...plain, drawn: 'HERE' },
    share: Math.abs(off) <= by ? 1 : 0,
  }))

const words = ['stock', 'flow', 'census', 'register']
const shortText = fc
  .tuple(fc.subarray(words, { minLength: 1 }), fc.constantFrom(...words))
  .map(([right, given]): Case => ({
    solution: {
      version: 1,
      kind: 'short-text',
      cases: [
        { letter: 'a', right: true, texts: right },
        { letter: 'b', right: false, texts: [] },
      ],
    },
    value: { version: 1, kind: 'short-text', typed: ` ${given.toUpperCase()} ` },
    item: plain,
    share: right.includes(given) ? 1 : 0,
  }))

const partLetters = ['A', 'B', 'C', 'D']
const shuffledParts = fc.shuffledSubarray(partLetters, { minLength: partLetters.length })

/** The line of the right order that stands directly behind the one before it, counted along the order that was given. */
const ordering = fc.tuple(shuffledParts, shuffledParts, shuffledParts).map(([right, given, parts]): Case => {
  const place = (order: string[]) => (part: string) => String(order.indexOf(part) + 1)
  const kept = right.slice(1).filter((part, at) => given[given.indexOf(right[at]!) + 1] === part).length
  const places = Object.fromEntries(partLetters.map((part) => [part, place(given)(part)]))
  return {
    solution: {
      version: 1,
      kind: 'ordering',
      keys: partLetters.map((part) => ({ part, answers: [place(right)(part)], isTyped: false })),
    },
    value: { version: 1, kind: 'ordering', given: places },
    item: { ...plain, options: 0, parts: partLetters.length },
    share: kept / (partLetters.length - 1),
    shown: {
      order: parts,
      parts: partLetters.map((one) => ({ letter: one, html: '', choices: [] })),
      fields: { parts: Object.fromEntries(parts.map((part, at) => [String(at + 1), places[part]!])) },
    },
  }
})

function chosenParts(kind: 'matching' | 'categorise' | 'gap-fill'): fc.Arbitrary<Case> {
  const answers = fc.tuple(some, some, some, some)
  const given = fc.tuple(letter, letter, letter, letter)
  return fc.tuple(answers, given, shuffledLetters, shuffledParts).map(([right, chosen, options, parts]): Case => {
    const keys: PartKey[] = partLetters.map((part, at) => ({ part, answers: right[at]!, isTyped: false }))
    const own = Object.fromEntries(partLetters.map((part, at) => [part, chosen[at]!]))
    return {
      solution: { version: 1, kind, keys },
      value: { version: 1, kind, given: own },
      item: { ...plain, parts: partLetters.length },
      share: [0, 1, 2, 3].filter((at) => right[at]!.includes(chosen[at]!)).length / 4,
      shown: {
        order: [...options, ...parts],
        parts: partLetters.map((one) => ({ letter: one, html: '', choices: letters })),
        fields: {
          parts: Object.fromEntries(parts.map((part, at) => [String(at + 1), String(options.indexOf(own[part]!) + 1)])),
        },
      },
    }
  })
}

const cases = {
  'single-choice': oneChoice('single-choice'),
  'multiple-response': multiple,
  'true-false': oneChoice('true-false'),
  numeric,
  'short-text': shortText,
  'data-exercise': exercise,
  'open-answer': fc.string({ minLength: 1 }).map((typed): Case => ({
    solution: { version: 1, kind: 'open-answer', criteria: [{ part: 'A', marks: 2 }] },
    value: { version: 1, kind: 'open-answer', typed },
    item: plain,
    // No rule gives marks: a trainer does.
    share: 0,
  })),
  ordering,
  matching: chosenParts('matching'),
  'gap-fill': chosenParts('gap-fill'),
  categorise: chosenParts('categorise'),
} satisfies Record<ItemKind, fc.Arbitrary<Case>>

describe.each(itemKinds)('%s', (kind) => {
  it('is graded as the slow way grades it, and stays between nought and one', () => {
    fc.assert(
      fc.property(cases[kind], ({ solution, value, item, share }) => {
        const graded = gradeItem(solution, value, item)
        expect(graded.share).toBeCloseTo(share, 12)
        expect(graded.share >= 0 && graded.share <= 1).toBe(true)
      }),
      { numRuns: 400 },
    )
  })

  it('is read to the same answer, whatever order options and parts stood in', () => {
    fc.assert(
      fc.property(cases[kind], ({ value, shown }) => {
        if (shown) expect(readValue(kind, shown, shown.fields)).toEqual(value)
      }),
    )
  })
})

it('an attempt gains no less than nought and no more than its marks, in hundredths', () => {
  const asked = fc.record({ one: fc.oneof(...Object.values(cases)), marks: fc.integer({ min: 1, max: 20 }) })
  fc.assert(
    fc.property(fc.array(asked, { minLength: 1, maxLength: 12 }), (all) => {
      const items = all.map(({ one, marks }, at) => ({ ...one.item, position: at + 1, itemVersionId: `v${at}`, marks }))
      const values = new Map(all.map(({ one }, at) => [at + 1, one.value]))
      const solutions = new Map(all.map(({ one }, at) => [`v${at}`, one.solution]))
      const grade = gradeAttempt(items, values, solutions)
      const slow = all.reduce((sum, { one, marks }) => sum + Math.round(one.share * marks * 100), 0)
      expect(Math.round(grade.marks * 100)).toBe(slow)
      expect(grade.maximum).toBe(all.reduce((sum, { marks }) => sum + marks, 0))
      expect(grade.marks >= 0 && grade.marks <= grade.maximum).toBe(true)
      for (const { marks, maximum, verdict } of grade.items) {
        expect(marks >= 0 && marks <= maximum).toBe(true)
        expect(verdict === 'right').toBe(marks === maximum)
      }
    }),
  )
})
