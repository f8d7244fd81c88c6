import { describe, expect, it } from 'vitest'
import { chosenRows, listedValues, readConditions } from './selection.ts'

const rows = [
  { year: '1990', sex: 'both' },
  { year: '2020', sex: 'both' },
  { year: '2020', sex: 'female' },
]

describe('where', () => {
  it.each([
    ['year=2020', [{ column: 'year', values: ['2020'] }]],
    [
      ' year = 1990 | 2020 ; sex=both ',
      [
        { column: 'year', values: ['1990', '2020'] },
        { column: 'sex', values: ['both'] },
      ],
    ],
    ['area=Latin America and the Caribbean', [{ column: 'area', values: ['Latin America and the Caribbean'] }]],
    ['formula=a=b', [{ column: 'formula', values: ['a=b'] }]],
  ])('reads %j', (text, conditions) => {
    expect(readConditions(text)).toEqual(conditions)
  })

  it.each([
    '',
    'year',
    'year=',
    '=2020',
    'year=1990|',
    'year=2020;',
    'year=1990; year=2020',
    'year=2020|2020',
    'Year=2020',
    '__proto__=1',
  ])('does not read %j', (text) => {
    expect(readConditions(text)).toBeNull()
  })

  it('keeps the lines that meet every condition; without one, all', () => {
    expect(chosenRows(rows, 'year=2020; sex=both')).toEqual([rows[1]])
    expect(chosenRows(rows, 'year=2020|1990')).toEqual(rows)
    expect(chosenRows(rows, undefined)).toEqual(rows)
    expect(chosenRows(rows, 'region=Asia')).toEqual([])
  })

  it('says the order an author gives to a column', () => {
    expect(listedValues('year=2020|1990', 'year')).toEqual(['2020', '1990'])
    expect(listedValues('year=2020|1990', 'sex')).toBeUndefined()
    expect(listedValues(undefined, 'year')).toBeUndefined()
  })
})
