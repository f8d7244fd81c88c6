import { describe, expect, it } from 'vitest'
import type { ItemPart } from '../item.ts'
import { gapFill } from '../gap-fill/rule.ts'
import { matching } from '../matching/rule.ts'
import { ordering } from '../ordering/rule.ts'

const parts: ItemPart[] = ['A', 'B', 'C'].map((letter) => ({ letter, html: letter, choices: ['a', 'b', 'c', 'd'] }))
const shown = { order: ['c', 'a', 'd', 'b', 'B', 'C', 'A'], parts }
const solution = {
  version: 1 as const,
  kind: 'matching' as const,
  keys: ['a', 'b', 'c'].map((answer, index) => ({ part: 'ABC'[index]!, answers: [answer], isTyped: false })),
}
const item = { unit: '', options: 4, parts: 3, drawn: null }

describe('reading places', () => {
  it.each([
    ['of options and parts as they were shown', { 1: '4', 3: '1' }, { B: 'b', A: 'c' }],
    ['of what was left open', { 1: '', 2: '2', 3: ' ' }, { C: 'a' }],
    ['nothing', {}, {}],
  ])('%s', (_name, fields, given) => {
    expect(matching.read(shown, { parts: fields })).toEqual({ version: 1, kind: 'matching', given })
  })

  it.each([
    ['an option that was not shown', { 1: '5' }],
    ['a part that was not shown', { 4: '1' }],
    ['a letter in place of a place', { 1: 'a' }],
  ])('%s is unknown', (_name, fields) => {
    expect(matching.read(shown, { parts: fields })).toBe('unknown')
  })

  it('an option of another gap is unknown', () => {
    const gaps = {
      order: ['b', 'a', 'A', 'B'],
      parts: [
        { ...parts[0]!, choices: ['a'] },
        { ...parts[1]!, choices: ['b'] },
      ],
    }
    expect(gapFill.read(gaps, { parts: { 1: '2', 2: '1' } })).toMatchObject({ given: { A: 'a', B: 'b' } })
    expect(gapFill.read(gaps, { parts: { 1: '1' } })).toBe('unknown')
  })

  it('lines take places among themselves, and no more than there are', () => {
    const lines = { order: ['C', 'A', 'B'], parts: parts.map((part) => ({ ...part, choices: [] })) }
    expect(ordering.read(lines, { parts: { 1: '3', 2: '1', 3: '2' } })).toMatchObject({
      given: { C: '3', A: '1', B: '2' },
    })
    expect(ordering.read(lines, { parts: { 1: '4' } })).toBe('unknown')
    expect(ordering.read(lines, { parts: { 1: '0' } })).toBe('unknown')
  })
})

describe('grading', () => {
  const grade = (given: Record<string, string>) =>
    matching.grade(solution, { version: 1, kind: 'matching', given }, item)

  it.each([
    [{ A: 'a', B: 'b', C: 'c' }, 1],
    [{ A: 'a', B: 'b' }, 2 / 3],
    [{ A: 'b', B: 'b', C: 'b' }, 1 / 3],
    [{ A: 'd' }, 0],
  ])('each part counts the same: %j', (given, share) => {
    expect(grade(given).share).toBe(share)
  })

  it('says of each part whether it is right, and what is', () => {
    expect(grade({ A: 'a', B: 'c' }).parts).toEqual([
      { letter: 'A', isRight: true, right: ['a'] },
      { letter: 'B', isRight: false, right: ['b'] },
      { letter: 'C', isRight: false, right: ['c'] },
    ])
  })

  it('left open as a whole, it still has its key', () => {
    expect(matching.keyOf(solution, { drawn: null }).parts!.map((part) => part.right)).toEqual([['a'], ['b'], ['c']])
  })

  it('what is typed is compared without capitals and accents; what is chosen is not', () => {
    const keys = [{ part: 'A', answers: ['émigré', 'emigrant'], isTyped: true }]
    const typed = (word: string) =>
      gapFill.grade({ version: 1, kind: 'gap-fill', keys }, { version: 1, kind: 'gap-fill', given: { A: word } }, item)
        .share
    expect([typed('EMIGRE'), typed('Emigrant.'), typed('migrant')]).toEqual([1, 1, 0])
    expect(grade({ A: 'A', B: 'b', C: 'c' }).share).toBe(2 / 3)
  })
})

describe('before it is handed in', () => {
  const doubt = (given: Record<string, string>) => matching.doubt({ version: 1, kind: 'matching', given }, item)

  it('asks about parts that are open', () => {
    expect(doubt({ A: 'a' })).toBe('open-parts')
    expect(doubt({ A: 'a', B: 'a', C: 'a' })).toBeNull()
  })

  it('nothing given is blank; the same given in another order is the same', () => {
    expect(matching.isBlank({ version: 1, kind: 'matching', given: {} })).toBe(true)
    const canonical = (given: Record<string, string>) => matching.canonical({ version: 1, kind: 'matching', given })
    expect(canonical({ B: 'b', A: 'a' })).toEqual(canonical({ A: 'a', B: 'b' }))
  })
})
