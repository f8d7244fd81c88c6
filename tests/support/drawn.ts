/** Views of lesson components rendered with a small dataset and glossary, as markup. */
import { createElement, type ComponentType, type ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import type { Language } from '#app/domain/course/structure.ts'
import type { Dataset } from '#app/courseware/dataset.ts'
import type { RenderContext } from '#app/courseware/render-context.ts'
import { lessonComponents } from '#app/courseware/components/registry.tsx'

const areas = ['Europe', 'Asia', 'Northern America', 'Africa', 'Latin America and the Caribbean']
export const rows = areas.flatMap((area, place) =>
  ['1990', '2000', '2010', '2020'].map((year, step) => ({
    area,
    year,
    persons: area === 'Africa' && year === '2000' ? '' : String((86 - place * 15 + step) * 1_000_000),
    share: String(place + 1.25),
  })),
)

export const dataset: Dataset = {
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

export const context = (language: Language, others: Dataset[] = []): RenderContext => ({
  language,
  firstLanguage: 'en',
  courseSlug: 'migration-data',
  dye: 1,
  glossary: new Map([[term.id, term]]),
  datasets: new Map([dataset, ...others].map((one) => [one.name, one])),
})

type Name = keyof ReturnType<typeof lessonComponents>

export function draw(
  name: Name,
  properties: Record<string, unknown>,
  language: Language = 'en',
  children?: ReactNode,
  others: Dataset[] = [],
): string {
  const View = lessonComponents(context(language, others))[name] as ComponentType<Record<string, unknown>>
  return renderToStaticMarkup(createElement(View, properties, children))
}

export const chart = {
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
export const share = { ...chart, kind: 'bar', series: undefined, y: 'share', unit: 'percent' }
