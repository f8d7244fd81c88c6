import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aField } from '#tests/support/sheets.ts'
import type { FieldValue } from './fields.ts'
import { surveyResults } from './survey-results.ts'

const scale = aField('useful', { kind: 'scale', choices: 3 })
const several = aField('sources', { kind: 'choices', choices: 2 })
const words = aField('change', { kind: 'text' })
const table = aField('rows', { kind: 'table', columns: 2, rows: 2 })
const answer = (fields: Record<string, FieldValue>) => new Map(Object.entries(fields))

describe('the answers of a survey', () => {
  it('are counted choice by choice, of those who answered', () => {
    const answers = [
      answer({ useful: '3', sources: ['1', '2'] }),
      answer({ useful: '3', sources: ['2'] }),
      answer({ useful: '', sources: [] }),
      answer({}),
    ]
    expect(surveyResults([scale, several], answers)).toEqual([
      { id: 'useful', n: 2, counts: [0, 0, 2], words: [] },
      { id: 'sources', n: 2, counts: [1, 2], words: [] },
    ])
  })

  it('that were written stand in an order that tells nothing', () => {
    const answers = [
      answer({
        change: 'More maps',
        rows: [
          ['a', ''],
          ['', 'b'],
        ],
      }),
      answer({ change: 'Fewer words' }),
      answer({ change: '' }),
    ]
    expect(surveyResults([words, table], answers)).toEqual([
      { id: 'change', n: 2, counts: [], words: ['Fewer words', 'More maps'] },
      { id: 'rows', n: 1, counts: [], words: ['a · b'] },
    ])
  })

  it('of a scale add up to those who answered, in whatever order they came', () => {
    const place = fc.constantFrom('', '1', '2', '3')
    fc.assert(
      fc.property(fc.array(place), (places) => {
        const all = places.map((useful) => answer({ useful }))
        const [result] = surveyResults([scale], all)
        expect(result!.counts.reduce((sum, one) => sum + one, 0)).toBe(result!.n)
        expect(surveyResults([scale], [...all].reverse())).toEqual([result])
      }),
    )
  })
})
