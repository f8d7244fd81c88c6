import { describe, expect, it } from 'vitest'
import { readDataset } from './dataset.ts'

const about = `title: { en: People }
source: { publisher: Office, work: Census, year: 2024, url: https://example.org }
revision: first
licence: { id: CC-BY-4.0, url: https://example.org/licence }
date: 2024-01-01
columns:
  - name: area
    label: { en: Area }
    values:
      NORTH: { en: North }
  - name: people
    label: { en: People }
    unit: persons
`
const coded = about.replace('    values:\n      NORTH: { en: North }\n', '    codes: iso3\n')
const data = 'area,people\nNORTH,10\nNORTH,\n'

function read(changed: { about?: string; data?: string }) {
  return readDataset('people', { about: 'dataset.yaml', data: 'data.csv' }, { about, data, ...changed })
}

function faultsOf(changed: { about?: string; data?: string }): string[] {
  const checked = read(changed)
  return checked.ok ? [] : checked.faults.map(({ file, line, column }) => `${file} ${line}:${column}`)
}

describe('a dataset', () => {
  it('is read with its rows by column; an empty cell is not available', () => {
    const checked = read({})
    expect(checked.ok && checked.value.rows).toEqual([
      { area: 'NORTH', people: '10' },
      { area: 'NORTH', people: '' },
    ])
  })

  it('names country codes in five languages, those that stand in it', () => {
    const checked = read({ about: coded, data: data.replaceAll('NORTH', 'CIV').replace('CIV,10', 'WLD,10') })
    const column = checked.ok ? checked.value.columns[0] : undefined
    expect(column).toMatchObject({ name: 'area', values: { CIV: { fr: 'Côte d’Ivoire', es: 'Côte d’Ivoire' } } })
    expect(Object.keys(column?.values ?? {})).toEqual(['CIV', 'WLD'])
    expect(column?.values?.WLD?.ar).toBe('العالم')
  })

  it.each([
    ['a country code that nobody uses', { about: coded, data: data.replace('NORTH,10', 'FRA,10') }, ['data.csv 3:1']],
    ['codes of another list', { about: coded.replace('iso3', 'iso2') }, ['dataset.yaml 9:5']],
    [
      'codes and words for one column',
      { about: about.replace('    values:', '    codes: iso3\n    values:') },
      ['dataset.yaml 7:5'],
    ],
    ['a cell that a spreadsheet would run', { data: data.replace('NORTH,10', '=HYPERLINK(1),10') }, ['data.csv 2:1']],
    ['a figure with a comma', { data: data.replace('10', '"1,000"') }, ['data.csv 2:7']],
    ['a figure in words', { data: data.replace('10', 'ten') }, ['data.csv 2:7']],
    ['a code without words', { data: data.replace('NORTH,10', 'SOUTH,10') }, ['data.csv 2:1']],
    ['a line that is too long', { data: data.replace('10', '10,5') }, ['data.csv 2:1']],
    ['a column that is not described', { data: 'area,people,note\nNORTH,10,x\n' }, ['data.csv 1:13', 'data.csv 2:1']],
    ['columns in another order', { data: 'people,area\n' }, ['dataset.yaml 7:5', 'dataset.yaml 11:5']],
    [
      'a licence without an address',
      { about: about.replace('https://example.org/licence', 'none') },
      ['dataset.yaml 4:27'],
    ],
    ['a source that is missing', { about: about.replace(/^source.*\n/m, '') }, ['dataset.yaml 1:1']],
    ['a quotation mark that is not closed', { data: 'area,people\n"NORTH,10\n' }, ['data.csv 2:1']],
  ])('tells %s', (_name, changed, faults) => {
    expect(faultsOf(changed)).toEqual(faults)
  })
})
