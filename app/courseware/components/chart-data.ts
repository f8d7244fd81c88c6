/** What a chart draws: the cells of a dataset as series of points, in the words of the page. */
import type { Translate } from '#app/i18n/translate.ts'
import type { Dataset, DatasetColumn } from '../dataset.ts'
import type { RenderContext } from '../render-context.ts'
import type { PropertiesOf } from '../vocabulary.ts'

/** A few words and the language they are in: English where the page's own is missing. */
export interface Said {
  text: string
  /** null: the language of the page */
  lang: string | null
}

export interface Point {
  /** place in `ChartData.xs` */
  index: number
  value: number
}

export interface Series {
  key: string
  name: Said
  /** in the order of `xs`; figures that are missing are left out */
  points: Point[]
}

export interface ChartData {
  xs: { key: string; label: Said }[]
  xLabel: Said
  yLabel: Said
  /** years or other numbers, which run from the left in every language */
  isTime: boolean
  series: Series[]
}

export type ChartProperties = PropertiesOf<'Chart'>

type Where = Pick<RenderContext, 'language' | 'firstLanguage'>

/** The first figure counts where a dataset has two for one place; figures are in the unit of the chart. */
export function chartData(dataset: Dataset, chart: ChartProperties, where: Where): ChartData {
  const [x, y] = [columnOf(dataset, chart.x), columnOf(dataset, chart.y)]
  const split = chart.series === undefined ? null : columnOf(dataset, chart.series)
  const wanted = chart.only?.split(',').map((name) => name.trim())
  const only = (column: DatasetColumn, row: Record<string, string>) => !wanted || wanted.includes(row[column.name]!)
  const rows = dataset.rows.filter((row) => only(split ?? x, row))
  const isTime = rows.every((row) => /^\d+$/.test(row[x.name]!))
  const xs = orderedKeys(rows, x, isTime, split ? undefined : wanted)
  const factor = factorOf(y.unit ?? '', chart.unit)
  const draw = (key: string, name: Said, own: Record<string, string>[]): Series => ({
    key,
    name,
    points: pointsOf(own, x, y, xs, factor),
  })
  const series = split
    ? orderedKeys(rows, split, false, wanted).map((key) =>
        draw(
          key,
          valueWords(split, key, where),
          rows.filter((row) => row[split.name] === key),
        ),
      )
    : [draw('', words(y.label, where), rows)]
  const labelled = xs.map((key) => ({ key, label: valueWords(x, key, where) }))
  return { xs: labelled, xLabel: words(x.label, where), yLabel: words(y.label, where), isTime, series }
}

/** Words in the page's language, else the course's first language, else English. */
export function words(said: { en: string } & Partial<Record<string, string>>, where: Where): Said {
  const own = said[where.language]
  if (own !== undefined) return { text: own, lang: null }
  const first = said[where.firstLanguage]
  return first === undefined ? { text: said.en, lang: 'en' } : { text: first, lang: where.firstLanguage }
}

function valueWords(column: DatasetColumn, key: string, where: Where): Said {
  const said = column.values?.[key]
  return said ? words(said, where) : { text: key, lang: null }
}

function columnOf(dataset: Dataset, name: string): DatasetColumn {
  const column = dataset.columns.find((one) => one.name === name)
  if (!column) throw new Error(`${dataset.name} has no column ${name}: the gate should have said so`)
  return column
}

/** Each value once: in the author's order where there is one, numbers by size, else as in the file. */
function orderedKeys(
  rows: Record<string, string>[],
  column: DatasetColumn,
  numeric: boolean,
  wanted?: string[],
): string[] {
  const keys = [...new Set(rows.map((row) => row[column.name]!))]
  if (wanted) return wanted.filter((key) => keys.includes(key))
  return numeric ? keys.sort((a, b) => Number(a) - Number(b)) : keys
}

function pointsOf(
  rows: Record<string, string>[],
  x: DatasetColumn,
  y: DatasetColumn,
  xs: string[],
  factor: number,
): Point[] {
  return xs.flatMap((key, index) => {
    const cell = rows.find((row) => row[x.name] === key)?.[y.name] ?? ''
    return cell === '' ? [] : [{ index, value: Number(cell) * factor }]
  })
}

const sizes: Record<string, number> = { millions: 1e6, thousands: 1e3 }

/** From what a column counts in (`persons`, `thousands`) to what the chart shows. */
function factorOf(columnUnit: string, unit: string): number {
  const counted = Object.keys(sizes).find((size) => columnUnit.toLowerCase().startsWith(size))
  return (counted === undefined ? 1 : sizes[counted]!) / (sizes[unit] ?? 1)
}

/** A figure as it is read, without its unit: one decimal for millions and percent, none for counts. */
export function figure(value: number, unit: string, { formatNumber }: Translate): string {
  const digits = unit === 'millions' || unit === 'percent' ? 1 : 0
  return formatNumber(value, { minimumFractionDigits: digits, maximumFractionDigits: digits })
}

const unitKeys = {
  millions: 'courseware.millions',
  thousands: 'courseware.thousands',
  percent: 'courseware.percent',
  count: 'courseware.count',
} as const

/** A figure with its unit, kept together and in the direction of the page wherever it stands. */
export function withUnit(text: string, unit: string, { t, dir }: Translate): string {
  const said = t(unitKeys[unit as keyof typeof unitKeys], { value: text })
  return dir === 'rtl' && said !== text ? `\u2067${said}\u2069` : said
}

const unitWordKeys = {
  millions: 'courseware.in-millions',
  thousands: 'courseware.in-thousands',
  percent: 'courseware.in-percent',
} as const

/** What is measured and in what: "International migrants, in millions". */
export function measureWords(data: ChartData, unit: string, { t }: Translate): string {
  const key = unitWordKeys[unit as keyof typeof unitWordKeys]
  return key === undefined ? data.yLabel.text : t('courseware.measure', { measure: data.yLabel.text, unit: t(key) })
}
