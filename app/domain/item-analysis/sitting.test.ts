import { expect, it } from 'vitest'
import { aResult } from '#tests/support/statistics/reference.ts'
import { meetingsOf, scoreOf } from './sitting.ts'

const items = new Map([
  ['one', aResult({ marks: 1, maximum: 2 })],
  ['two', aResult({ marks: 3, maximum: 3 })],
  ['three', aResult({ marks: 0, maximum: 1 })],
])

it('an item is set against everything else of the same attempt, and not against itself', () => {
  expect(meetingsOf('one', [{ language: 'fr', items }])).toMatchObject([{ score: 0.5, rest: 3 / 4, language: 'fr' }])
})

it('who was not asked it is left out; an item alone has nothing beside it', () => {
  expect(meetingsOf('four', [{ language: 'fr', items }])).toEqual([])
  const alone = new Map([['one', aResult()]])
  expect(meetingsOf('one', [{ language: 'fr', items: alone }])).toMatchObject([{ score: 1, rest: null }])
})

it('an item of no marks has no score', () => {
  expect(meetingsOf('one', [{ language: 'fr', items: new Map([['one', aResult({ maximum: 0 })]]) }])).toEqual([])
  expect(scoreOf([])).toBeNull()
})
