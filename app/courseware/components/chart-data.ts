/** What a chart draws: the cells of a dataset as series of points, in the words of the page. */
import type { Translate } from '#app/i18n/translate.ts'
import type { Dataset, DatasetColumn } from '../dataset.ts'
import { chosenRows, listedValues, listOf } from '../selection.ts'
import type { PropertiesOf } from '../vocabulary.ts'
import { valueWords, words, type Said, type Where } from '../wording.ts'

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

/** The first figure counts where a dataset has two for one place; figures are in the unit of the chart. */
export function chartData(dataset: Dataset, chart: ChartProperties, where: Where): ChartData {
  const [x, y] = [columnOf(dataset, chart.x), columnOf(dataset, chart.y)]
  const split = chart.series === undefined ? null : columnOf(dataset, chart.series)
  const only = chart.only === undefined ? undefined : [...new Set(listOf(chart.only))]
  const chosen = split ?? x
  const rows = chosenRows(dataset.rows, chart.where).filter((row) => !only || only.includes(row[chosen.name]!))
  const isTime = isNumeric(rows, x)
  const wanted = (column: DatasetColumn) =>
    (column === chosen ? only : undefined) ?? listedValues(chart.where, column.name)
  const inOrder = orderedKeys(rows, x, wanted(x))
  const isRanked = chart.kind === 'dot' && !isTime && wanted(x) === undefined
  const factor = factorOf(y.unit ?? '', chart.unit)
  const draw = (key: string, name: Said, own: Record<string, string>[]): Series => ({
    key,
    name,
    points: pointsOf(own, x, y, inOrder, factor),
  })
  const series = split
    ? orderedKeys(rows, split, wanted(split)).map((key) =>
        draw(
          key,
          valueWords(split, key, where),
          rows.filter((row) => row[split.name] === key),
        ),
      )
    : [draw('', words(y.label, where), rows)]
  const labelled = inOrder.map((key) => ({ key, label: valueWords(x, key, where) }))
  const drawn = { xs: labelled, xLabel: words(x.label, where), yLabel: words(y.label, where), isTime, series }
  return isRanked ? ranked(drawn) : drawn
}

/** The greatest first, by the last series that has a figure; what has none stays at the end. */
function ranked(data: ChartData): ChartData {
  const size = (index: number) => {
    const found = data.series.flatMap(({ points }) => points.filter((point) => point.index === index))
    return found.at(-1)?.value ?? -Infinity
  }
  const order = data.xs.map((_, index) => index).sort((a, b) => size(b) - size(a))
  const moved = (points: Point[]) =>
    points.map((point) => ({ ...point, index: order.indexOf(point.index) })).sort((a, b) => a.index - b.index)
  const series = data.series.map((one) => ({ ...one, points: moved(one.points) }))
  return { ...data, xs: order.map((index) => data.xs[index]!), series }
}

function columnOf(dataset: Dataset, name: string): DatasetColumn {
  const column = dataset.columns.find((one) => one.name === name)
  if (!column) throw new Error(`${dataset.name} has no column ${name}: the gate should have said so`)
  return column
}

/** Each value once: numbers by size, else in the author's order where there is one, else as in the file. */
function orderedKeys(rows: Record<string, string>[], column: DatasetColumn, wanted?: string[]): string[] {
  const keys = [...new Set(rows.map((row) => row[column.name]!))]
  if (isNumeric(rows, column)) return keys.sort((a, b) => Number(a) - Number(b))
  return wanted ? wanted.filter((key) => keys.includes(key)) : keys
}

function isNumeric(rows: Record<string, string>[], column: DatasetColumn): boolean {
  return rows.every((row) => /^\d+$/.test(row[column.name]!))
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
