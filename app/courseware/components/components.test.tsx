import { createElement, type ComponentType, type ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { Language } from '#app/domain/course/structure.ts'
import type { Dataset } from '../dataset.ts'
import type { RenderContext } from '../render-context.ts'
import { lessonComponents } from './registry.tsx'

const areas = ['Europe', 'Asia', 'Northern America', 'Africa', 'Latin America and the Caribbean']
const rows = areas.flatMap((area, place) =>
  ['1990', '2000', '2010', '2020'].map((year, step) => ({
    area,
    year,
    persons: area === 'Africa' && year === '2000' ? '' : String((86 - place * 15 + step) * 1_000_000),
    share: String(place + 1.25),
  })),
)

const dataset: Dataset = {
  name: 'regions',
  title: { en: 'Migrants by region' },
  source: {
    publisher: 'UN DESA',
    work: 'International Migrant Stock 2020',
    year: 2021,
    url: 'https://un.example/stock',
  },
  revision: '2020',
  licence: { id: 'CC BY 3.0 IGO', url: 'https://creativecommons.org/licenses/by/3.0/igo/' },
  date: '2020-12-01',
  columns: [
    {
      name: 'area',
      label: { en: 'Region', ar: 'المنطقة' },
      values: {
        ...Object.fromEntries(areas.map((area) => [area, { en: area }])),
        Europe: { en: 'Europe', ar: 'أوروبا' },
      },
    },
    { name: 'year', label: { en: 'Year', ar: 'السنة' } },
    { name: 'persons', label: { en: 'Migrants', ar: 'المهاجرون' }, unit: 'persons' },
    { name: 'share', label: { en: 'Share', ar: 'النسبة' }, unit: 'percent' },
  ],
  rows,
  csv: '',
}

const term = {
  id: 'migrant-stock',
  terms: { en: 'migrant stock', fr: 'stock de migrants', ar: 'رصيد المهاجرين', pt: 'estoque', es: 'contingente' },
  definitions: { en: 'Number of migrants at one date.' },
  source: 'UN DESA',
}

const context = (language: Language): RenderContext => ({
  language,
  firstLanguage: 'en',
  courseSlug: 'migration-data',
  dye: 1,
  glossary: new Map([[term.id, term]]),
  datasets: new Map([[dataset.name, dataset]]),
})

type Name = keyof ReturnType<typeof lessonComponents>

function draw(
  name: Name,
  properties: Record<string, unknown>,
  language: Language = 'en',
  children?: ReactNode,
): string {
  const View = lessonComponents(context(language))[name] as ComponentType<Record<string, unknown>>
  return renderToStaticMarkup(createElement(View, properties, children))
}

const chart = {
  id: 'fig-1',
  data: 'regions',
  kind: 'line',
  x: 'year',
  y: 'persons',
  series: 'area',
  unit: 'millions',
  title: 'Europe leads',
  description: 'Five lines.',
}
const share = { ...chart, kind: 'bar', series: undefined, y: 'share', unit: 'percent' }

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
    expect(labels).toMatch(/29\.0<\/tspan> Latin America<\/text><text[^>]*> and the Caribbean/)
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
      /UN DESA.*<cite>International Migrant Stock 2020<\/cite>.*2021.*Revision: <bdi>2020.*CC BY 3\.0 IGO/,
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

  it('has no line across a figure that is missing, and does not count it as nought', () => {
    const africa = draw('Chart', { ...chart, only: 'Africa' })
    expect(africa.match(/class="trace[^>]* d="([^"]+)"/)![1]!.split('L')).toHaveLength(3)
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

describe('a term', () => {
  it('leads to its note on the page', () => {
    expect(draw('Term', { id: 'migrant-stock' }, 'en', 'stock')).toBe(
      '<a class="term" href="#note-migrant-stock">stock</a>',
    )
    expect(draw('TermNote', { id: 'migrant-stock' })).toContain(
      'id="note-migrant-stock" role="note" aria-label="migrant stock"',
    )
  })

  it('is defined in English, marked so, where the glossary has no other words', () => {
    const note = draw('TermNote', { id: 'migrant-stock' }, 'ar')
    expect(note).toContain('<b>رصيد المهاجرين</b>')
    expect(note).toContain('<p lang="en" dir="ltr">Number of migrants at one date.</p>')
    expect(note).toContain('<span lang="fr" dir="ltr">stock de migrants</span>')
  })
})

describe('the blocks of a lesson', () => {
  const paragraph = createElement('p', null, 'Words.')

  it('a hook puts one figure before its sentence, in one paragraph', () => {
    expect(draw('Hook', { figure: '304 million' }, 'en', paragraph)).toBe(
      '<p class="hook"><b>304 million</b><span>Words.</span></p>',
    )
  })

  it('a voice always says that it is composite', () => {
    for (const language of ['en', 'fr', 'ar', 'pt', 'es'] as const) {
      expect(draw('Voice', { who: 'a nurse, 34' }, language, paragraph)).toMatch(
        /<figcaption><b>.*a nurse, 34.*<\/b> .+<\/figcaption>/,
      )
    }
  })

  it('a callout says its tone by a sign', () => {
    expect(draw('Callout', { title: 'One revision', tone: 'warn' }, 'en', paragraph)).toMatch(
      /class="callout warn".*<svg class="sign"/,
    )
  })

  it('sources are small, under their heading', () => {
    const list = createElement('ul', null, createElement('li', null, 'UN DESA'))
    expect(draw('Sources', {}, 'fr', list)).toBe('<h2>Sources</h2><ul class="small"><li>UN DESA</li></ul>')
  })

  it('words of another language are marked', () => {
    expect(draw('Foreign', { lang: 'sw' }, 'en', 'darasa')).toBe('<span lang="sw">darasa</span>')
  })

  it('a table scrolls by itself, named by its columns', () => {
    const views = lessonComponents(context('en'))
    const cell = (text: string) =>
      createElement(views.th as ComponentType<{ style?: object; children: ReactNode }>, {
        key: text,
        style: { textAlign: 'right' },
        children: text,
      })
    const head = createElement('thead', null, createElement('tr', null, [cell('Source'), cell('People')]))
    expect(draw('table', {}, 'en', head)).toBe(
      '<div class="scroll" tabindex="0" role="region" aria-label="Table: Source and People"><table class="table"><thead><tr><th scope="col" class="num">Source</th><th scope="col" class="num">People</th></tr></thead></table></div>',
    )
  })

  it('a doubtful link stays text', () => {
    expect(draw('a', { href: 'javascript:alert(1)' }, 'en', 'x')).toBe('<span>x</span>')
  })

  it('nothing carries a style of its own', () => {
    const all = [
      draw('Chart', chart),
      draw('Chart', share),
      draw('Hook', { figure: '1' }),
      draw('Voice', { who: 'x' }),
      draw('Desk', {}),
      draw('TermNote', { id: 'migrant-stock' }),
      draw('td', { style: { textAlign: 'right' } }),
    ]
    for (const markup of all) expect(markup).not.toContain('style=')
  })
})
