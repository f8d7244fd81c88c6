import { describe, expect, it } from 'vitest'
import type { Language } from '#app/i18n/locales.ts'
import { translator } from '#app/i18n/translate.ts'
import { chart, dataset, draw, share } from '#tests/support/drawn.ts'
import { drawnFigure } from './plot-frame.tsx'

describe('a chart of lines', () => {
  const markup = draw('Chart', chart)

  it('has its finding as name and its figures as description', () => {
    expect(markup).toContain('role="img" aria-labelledby="fig-1-t fig-1-d"')
    expect(markup).toContain('<title id="fig-1-t">Europe leads</title><desc id="fig-1-d">Five lines.</desc>')
    expect(markup).toContain('<figure class="figure" id="fig-1">')
  })

  it('names each line at its end, with its last figure', () => {
    const labels = markup.slice(markup.indexOf('class="key"'))
    expect(labels).toContain('<tspan class="strong num">89.0</tspan> Europe')
    expect(labels).toMatch(/29\.0<\/tspan> Latin<\/text><text[^>]*> America and the/)
  })

  it('can be told apart in grey: no two of its lines have the same dashes', () => {
    const dashes = [...markup.matchAll(/class="trace c\d"( stroke-dasharray="[^"]+")?/g)].map(
      ([, dash]) => dash ?? 'solid',
    )
    expect(dashes).toHaveLength(5)
    expect(new Set(dashes).size).toBe(5)
  })

  it('stretches its lines and not its letters', () => {
    expect(markup).toContain('viewBox="0 0 100 100" preserveAspectRatio="none"')
    expect(markup.match(/preserveAspectRatio/g)).toHaveLength(1)
  })

  it('says where the figures come from, in which revision, under which licence', () => {
    const source = markup.slice(markup.indexOf('class="source"'), markup.indexOf('<details'))
    expect(source).toMatch(
      /UN DESA.*<bdi><cite>International Migrant Stock 2020<\/cite><\/bdi>.*2021.*Revision: <bdi>2020.*CC BY 3\.0 IGO/,
    )
    expect(source).toContain('href="https://un.example/stock"')
  })

  it('gives all its figures as a table, with the unit and what is missing', () => {
    const table = markup.slice(markup.indexOf('<details'))
    expect(table).toContain('Show the data as a table')
    expect(table).toContain('tabindex="0" role="region" aria-label="Data: Europe leads"')
    expect(table).toContain('<caption>Migrants, in millions</caption>')
    expect(table.match(/<th scope="row">/g)).toHaveLength(4)
    expect(table.match(/<td/g)).toHaveLength(20)
    expect(table).toContain('not available')
  })

  it('draws only what is asked for, in that order', () => {
    const some = draw('Chart', { ...chart, only: 'Asia, Europe' })
    expect(some.match(/class="trace/g)).toHaveLength(2)
    expect(some.indexOf('<th scope="col" class="num">Asia')).toBeLessThan(
      some.indexOf('<th scope="col" class="num">Europe'),
    )
    expect(some).not.toContain('Africa')
  })

  it('does not count a missing figure as nought', () => {
    const africa = draw('Chart', { ...chart, only: 'Africa' })
    expect(africa.match(/class="trace[^>]* d="([^"]+)"/)![1]!.split('L')).toHaveLength(2)
    expect(africa).not.toContain('>0.0<')
  })
})

describe('a chart in an Arabic page', () => {
  const markup = draw('Chart', chart, 'ar')

  it('runs time from the left, as statistics offices print it', () => {
    expect(markup).toContain('<div class="chart" dir="ltr">')
    expect(markup).toMatch(/x="0%"[^>]*>1990<.*x="100%"[^>]*>2020</)
  })

  it('speaks Arabic where the data has the words, and marks English where it has not', () => {
    expect(markup).toContain('أوروبا')
    expect(markup).toContain('<th scope="col" class="num" lang="en">Asia</th>')
    expect(markup).toContain('المهاجرون، بالملايين')
  })

  it('keeps figure and unit in order inside the drawing', () => {
    expect(markup).toContain('\u206790 مليون\u2069')
  })

  it('runs bars from the right', () => {
    const bars = draw('Chart', { ...share, x: 'area', only: 'Europe,Asia', unit: 'percent' }, 'ar')
    expect(bars).toContain('<text x="100%" y="13">أوروبا</text>')
    expect(bars).toMatch(/<rect class="c1" x="44\.44%"/)
  })
})

describe('what a chart says in the language of the page', () => {
  const french = {
    ...dataset,
    name: 'french',
    source: { ...dataset.source, publisher: { en: 'World Bank', fr: 'Banque mondiale', ar: 'البنك الدولي' } },
    revision: { en: 'series to 2024', fr: 'série jusqu’en 2024', ar: 'السلسلة حتى عام 2024' },
  }
  const sourceIn = (language: Language) => {
    const markup = draw('Chart', { ...chart, data: 'french' }, language, undefined, [french])
    return markup.slice(markup.indexOf('class="source"'), markup.indexOf('<details'))
  }

  it('is publisher and revision; the work keeps its title', () => {
    expect(sourceIn('fr')).toContain(
      '<bdi>Banque mondiale</bdi>, <bdi lang="en"><cite>International Migrant Stock 2020',
    )
    expect(sourceIn('fr')).toContain('<bdi>série jusqu’en 2024</bdi>')
    expect(sourceIn('ar')).toContain('<bdi>البنك الدولي</bdi>، <bdi lang="en" dir="ltr"><cite>International')
  })

  it('is English, and marked, where the dataset has no other words', () => {
    expect(sourceIn('es')).toContain('<bdi lang="en">World Bank</bdi>')
  })

  it.each<[Language, number, string]>([
    ['fr', 1.5, '1,5\u00a0million'],
    ['fr', 2, '2,0\u00a0millions'],
    ['es', 1, '1,0 millón'],
    ['pt', 1.5, '1,5 milhões'],
    ['ar', 3, '\u20673.0 ملايين\u2069'],
    ['ar', 3.5, '\u20673.5 مليون\u2069'],
    ['ar', 52, '\u206752.0 مليون\u2069'],
  ])('is the number of millions: in %s, of %d', (language, value, said) => {
    expect(drawnFigure(value, 'millions', translator(language), true)).toBe(said)
  })
})

describe('a chart of bars', () => {
  it('has a column a year', () => {
    const markup = draw('Chart', { ...share, only: undefined })
    expect(markup.match(/<rect/g)).toHaveLength(4)
    expect(markup).toContain('1.3%')
  })

  it('has one bar below another for anything else, with its figure', () => {
    const markup = draw('Chart', { ...chart, kind: 'bar', x: 'area', series: undefined })
    expect(markup.match(/<rect/g)).toHaveLength(5)
    expect(markup).toContain('86.0 million')
    expect(markup).toContain('>71.0<')
  })

  it('groups bars by series', () => {
    const markup = draw('Chart', { ...chart, kind: 'bar', x: 'year', only: 'Europe,Asia' })
    expect(markup.match(/<rect class="c1"/g)).toHaveLength(4)
    expect(markup.match(/<rect class="c2"/g)).toHaveLength(4)
  })
})
