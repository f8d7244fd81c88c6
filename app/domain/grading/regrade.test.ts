import { describe, expect, it } from 'vitest'
import type { Solution } from '#app/items/item.ts'
import { gradeAttempt, type AskedItem } from './grade-attempt.ts'
import { standingScore } from './marks.ts'
import { regrade, regradePolicies } from './regrade.ts'

const key = (letter: string): Solution => ({ version: 1, kind: 'single-choice', key: letter })
const value = (letter: string) => ({ version: 1, kind: 'single-choice', letter }) as const
const asked = (position: number): AskedItem => {
  return { position, itemVersionId: `v${position}`, marks: 1, unit: '', options: 3, parts: 0, drawn: null }
}
const graded = (first: string, second: string) =>
  gradeAttempt(
    [asked(1), asked(2)],
    new Map([
      [1, value(first)],
      [2, value(second)],
    ]),
    new Map([
      ['v1', key('a')],
      ['v2', key('a')],
    ]),
  )
const again = (letter: string | null, right: string) => {
  return { asked: asked(1), value: letter === null ? undefined : value(letter), solution: key(right) }
}

describe('grading one question again', () => {
  it.each(regradePolicies)('raises whoever was right all along (%s)', (policy) => {
    const { outcome, grade, isNew } = regrade(graded('b', 'a'), again('b', 'b'), policy)
    expect([outcome, grade.marks, grade.items[0]!.verdict, isNew]).toEqual(['raised', 2, 'right', true])
  })

  it('lowers whoever has what is wrong now, where marks follow the key', () => {
    const { outcome, grade } = regrade(graded('a', 'a'), again('a', 'b'), 'follow')
    expect([outcome, grade.marks, grade.items[0]!.verdict]).toEqual(['lowered', 1, 'not-right'])
  })

  it('keeps her marks where nobody loses any, and shows the corrected key all the same', () => {
    const { outcome, grade, isNew } = regrade(graded('a', 'a'), again('a', 'b'), 'keep')
    expect([outcome, grade.marks, grade.items[0]!.verdict, isNew]).toEqual(['kept', 2, 'right', true])
    expect(grade.items[0]!.right).toEqual(['b'])
  })

  it('leaves the other questions as they were graded, whatever their keys are by now', () => {
    const before = graded('b', 'c')
    expect(regrade(before, again('b', 'b'), 'follow').grade.items[1]).toEqual(before.items[1])
  })

  it('writes nothing new where nothing differs, and a new key where only that does', () => {
    expect(regrade(graded('b', 'a'), again('b', 'a'), 'follow')).toMatchObject({ outcome: 'same', isNew: false })
    expect(regrade(graded('b', 'a'), again('b', 'c'), 'follow')).toMatchObject({ outcome: 'same', isNew: true })
  })

  it('says so when the attempt did not ask the question', () => {
    const other = { ...again('a', 'a'), asked: asked(3) }
    expect(() => regrade(graded('a', 'a'), other, 'keep')).toThrow('no question 3')
  })
})

describe('what an attempt stands at', () => {
  const scores = (...marks: number[]) => marks.map((one, index) => ({ marks: one, maximum: 10, at: `${index}` }))

  it.each([
    ['nothing graded', [], null],
    ['graded once', [8], '0'],
    ['passed, and more marks later', [8, 9, 10], '0'],
    ['passed by a correction', [6, 8, 9], '1'],
    ['no longer passed', [8, 6], '1'],
    ['there and back', [8, 6, 8], '2'],
  ])('%s', (_name, marks, since) => {
    expect(standingScore(scores(...marks), 70)?.at ?? null).toBe(since)
    expect(standingScore(scores(...marks), 70)?.marks).toBe(marks.at(-1))
  })
})

it('a trainer’s marks for an answer in one’s own words stay', () => {
  const marked = { position: 1, verdict: 'partly' as const, marks: 1.5, maximum: 3, chosen: [], right: [] }
  const before = { items: [marked], marks: 1.5, maximum: 3 }
  const solution: Solution = { version: 1, kind: 'open-answer', criteria: [{ part: 'A', marks: 3 }] }
  const question = { asked: asked(1), value: { version: 1, kind: 'open-answer', typed: 'Words' } as const, solution }
  expect(regrade(before, question, 'follow')).toEqual({ outcome: 'same', grade: before, isNew: false })
})
