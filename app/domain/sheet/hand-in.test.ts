import { describe, expect, it } from 'vitest'
import { aSheet } from '#tests/support/sheets.ts'
import { clock } from '#tests/support/structure.ts'
import { finishedAt, mayHandIn, rubricMarks, sheetStanding, type HandIn, type Review } from './hand-in.ts'

const worksheet = aSheet('w')
const rubric = [
  { id: 'figures', marks: 10 },
  { id: 'use', marks: 5 },
]
const work = aSheet('work', { use: 'final-work', passMark: 60, rubric })
const survey = aSheet('s', { use: 'survey' })

function handIn(number: number, review: Review | null = null): HandIn {
  return { id: `h${number}`, activityId: 'a', number, at: clock(number), review }
}

const marked = (marks: number): Review => ({ verdict: 'marked', marks, maximum: 15, at: clock(30) })
const returned: Review = { verdict: 'returned', marks: null, maximum: null, at: clock(30) }
const read: Review = { verdict: 'read', marks: null, maximum: null, at: clock(30) }

describe('where a sheet stands', () => {
  it.each([
    ['a worksheet, untouched', worksheet, [], 'open'],
    ['a worksheet, handed in', worksheet, [handIn(1)], 'done'],
    ['a worksheet, sent back: it still counts', worksheet, [handIn(1, returned)], 'done'],
    ['a final work, handed in', work, [handIn(1)], 'waiting'],
    ['a final work, read without marks', work, [handIn(1, read)], 'waiting'],
    ['a final work, sent back', work, [handIn(1, returned)], 'returned'],
    ['a final work, one half mark below', work, [handIn(1, marked(8.5))], 'returned'],
    ['a final work, exactly at the pass mark', work, [handIn(1, marked(9))], 'done'],
    ['a final work, sent back and handed in again', work, [handIn(1, returned), handIn(2)], 'waiting'],
    ['a final work, passed before', work, [handIn(1, marked(12)), handIn(2)], 'done'],
  ] as const)('%s: %s', (_name, sheet, handIns, expected) => {
    expect(sheetStanding(sheet, [...handIns].reverse())).toBe(expected)
  })
})

it('a worksheet is finished when it is handed in, a final work when its marks suffice', () => {
  expect(finishedAt(worksheet, handIn(3))).toBe(clock(3))
  expect(finishedAt(work, handIn(3))).toBeNull()
  expect(finishedAt(work, handIn(3, marked(9)))).toBe(clock(30))
})

it.each([
  ['a worksheet again', worksheet, [handIn(1)], true],
  ['a survey once', survey, [], true],
  ['a survey not twice', survey, [handIn(1)], false],
  ['a final work that waits', work, [handIn(1)], true],
  ['a final work that is passed', work, [handIn(1, marked(15))], false],
] as const)('may be handed in: %s (%s)', (_name, sheet, handIns, expected) => {
  expect(mayHandIn(sheet, [...handIns])).toBe(expected)
})

describe('marks by the rubric', () => {
  it('are summed, halves allowed', () => {
    expect(rubricMarks(rubric, { figures: 7.5, use: 5 })).toEqual({ marks: 12.5, maximum: 15 })
  })

  it.each([
    ['one is missing', { figures: 7 }],
    ['above its most', { figures: 10.5, use: 1 }],
    ['below nought', { figures: -1, use: 1 }],
    ['a quarter', { figures: 7.25, use: 1 }],
    ['no number', { figures: Number.NaN, use: 1 }],
  ])('not where %s', (_name, given) => {
    expect(rubricMarks(rubric, given)).toBeNull()
  })
})
