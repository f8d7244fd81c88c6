import { expect, it } from 'vitest'
import type { Dataset } from './dataset.ts'
import { drawsOf } from './exercise-draws.ts'

const dataset = {
  columns: [
    { name: 'area', label: { en: 'Area' } },
    { name: 'year', label: { en: 'Year' } },
    { name: 'people', label: { en: 'People' }, unit: 'persons' },
  ],
  rows: [
    { area: 'South', year: '1990', people: '30' },
    { area: 'North Bay', year: '1990', people: '10' },
    { area: 'North Bay', year: '2000', people: '' },
  ],
} as unknown as Dataset

it('draws one value of a column, with the figures of its rows, in the order of the values', () => {
  expect(drawsOf({ dataset, draw: 'area', rows: 'year', where: '' })).toEqual([
    { value: 'North Bay', rows: 2, cells: { 'people[1990]': 10 }, isTwofold: false },
    { value: 'South', rows: 1, cells: { 'people[1990]': 30 }, isTwofold: false },
  ])
  expect(drawsOf({ dataset, draw: 'area', rows: '', where: 'year=1990' })).toEqual([
    { value: 'North Bay', rows: 1, cells: { people: 10 }, isTwofold: false },
    { value: 'South', rows: 1, cells: { people: 30 }, isTwofold: false },
  ])
})

it('several rows without a column that tells them apart are several rows still', () => {
  const years = { ...dataset, rows: dataset.rows.map((row) => ({ ...row, people: '5' })) }
  const [draw] = drawsOf({ dataset: years, draw: 'area', rows: '', where: '' })
  expect(draw).toMatchObject({ value: 'North Bay', rows: 2, isTwofold: true })
})
