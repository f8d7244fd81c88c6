import { describe, expect, it } from 'vitest'
import { readGlossary, termId } from './glossary.ts'

const header = 'term_en,term_fr,term_ar,term_pt,term_es,definition_en,definition_ar,source\n'
const stock = 'migrant stock,stock de migrants,رصيد,estoque,población,"People, at one date.",أشخاص,UN\n'

function faultsOf(source: string): string[] {
  const checked = readGlossary('glossary.csv', source)
  return checked.ok ? [] : checked.faults.map(({ line, column, message }) => `${line}:${column} ${message}`)
}

describe('the glossary', () => {
  it('gives each term an id, its words and its definitions', () => {
    const checked = readGlossary('glossary.csv', header + stock)
    expect(checked.ok && checked.value.get('migrant-stock')).toEqual({
      id: 'migrant-stock',
      terms: { en: 'migrant stock', fr: 'stock de migrants', ar: 'رصيد', pt: 'estoque', es: 'población' },
      definitions: { en: 'People, at one date.', ar: 'أشخاص' },
      source: 'UN',
    })
  })

  it.each([
    ['a column that is missing', `${header.replace(',source', '')}`, ['1:1 The column “source” is missing. Add it.']],
    ['a column that is not known', `note,${header}`, ['1:1 The column “note” is not known. Take it out.']],
    ['an empty term', header + stock.replace('estoque', ''), ['2:38 “term_pt” is empty. Every term needs it.']],
    ['a term twice', header + stock + stock, ['3:1 The term “migrant-stock” stands here twice. Keep one line.']],
    [
      'a comma without quotation marks',
      header + stock.replaceAll('"', ''),
      ['2:1 This line has 9 cells, the first line 8. Put text that holds a comma between quotation marks.'],
    ],
  ])('tells %s', (_name, source, faults) => {
    expect(faultsOf(source)).toEqual(faults)
  })

  it.each([
    ['migrant stock', 'migrant-stock'],
    ['Country of birth (statistics)', 'country-of-birth-statistics'],
    ['migrants’ rights', 'migrants-rights'],
    ['émigré', 'emigre'],
  ])('the id of %j is %s', (english, id) => {
    expect(termId(english)).toBe(id)
  })
})
