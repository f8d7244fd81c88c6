/** The part of the gate that judges charts and tables of a dataset: columns and values exist, and the choice makes sense. */
import type { Dataset } from './dataset.ts'
import type { Position } from './fault.ts'
import type { GateReport } from './gate-report.ts'
import { chosenRows, listOf, readConditions } from './selection.ts'
import { vocabulary } from './vocabulary.ts'

/** A component whose properties are sound by themselves. */
export interface Written {
  /** of a property; empty when it is left out */
  value: (property: string) => string
  place: (property: string) => Position
  at: Position
}

/** Rows of a table that still fit a page. */
export const mostRows = 40
/** Columns of a table that fit a phone. */
export const mostColumns = 4

/** What a kind of chart can draw and be read. */
const limits: Record<string, { x?: number; series?: number }> = {
  slope: { series: 10 },
  dot: { x: 30, series: 4 },
  multiples: { series: 12 },
}

export function checkChart(chart: Written, report: GateReport): void {
  const dataset = datasetOf(chart, report)
  if (!dataset) return
  const before = report.faults.length
  checkColumns(dataset, chart, ['x', 'y', 'series'], report)
  checkWhere(dataset, chart, report)
  checkOnly(dataset, chart, report)
  if (report.faults.length === before) checkChoice(dataset, chart, report)
}

export function checkDataTable(table: Written, report: GateReport): void {
  const dataset = datasetOf(table, report)
  if (!dataset) return
  const before = report.faults.length
  checkTableColumns(dataset, table, report)
  checkWhere(dataset, table, report)
  if (report.faults.length > before) return
  const rows = chosenRows(dataset.rows, table.value('where') || undefined).length
  if (rows === 0) report.add('data-none', table.place('where'))
  if (rows > mostRows) report.add('table-long', table.at, String(rows), String(mostRows))
}

/** Columns and conditions of a data exercise; what its formulas ask for is for its kind to say. */
export function checkExercise(exercise: Written, report: GateReport): void {
  const dataset = datasetOf(exercise, report)
  if (!dataset) return
  checkTableColumns(dataset, exercise, report)
  for (const property of ['draw', 'rows']) {
    const column = exercise.value(property)
    if (column !== '') checkColumn(dataset, column, exercise.place(property), report)
  }
  checkWhere(dataset, exercise, report)
}

function checkTableColumns(dataset: Dataset, { value, place }: Written, report: GateReport): void {
  const wanted = listOf(value('columns'))
  for (const column of wanted) checkColumn(dataset, column, place('columns'), report)
  const wrong = (what: string) => report.add('wrong-value', place('columns'), 'columns', value('columns'), what)
  if (wanted.length > mostColumns) wrong(`choose at most ${mostColumns} columns, more do not fit a phone`)
  else if (new Set(wanted).size !== wanted.length) wrong('name each column once')
}

function datasetOf({ value, place }: Written, report: GateReport): Dataset | undefined {
  const dataset = report.document.datasets.get(value('data'))
  if (!dataset) report.add('unknown-dataset', place('data'), value('data'))
  return dataset
}

function checkColumns(dataset: Dataset, { value, place }: Written, properties: string[], report: GateReport): void {
  for (const property of properties) {
    if (value(property) !== '') checkColumn(dataset, value(property), place(property), report)
  }
  const y = dataset.columns.find((column) => column.name === value('y'))
  if (y && y.unit === undefined) report.add('wrong-value', place('y'), 'y', y.name, 'choose a column of numbers')
}

function checkColumn(dataset: Dataset, column: string, at: Position, report: GateReport): void {
  const known = dataset.columns.map((one) => one.name)
  if (!known.includes(column)) report.add('unknown-column', at, column, known.join(', '))
}

function checkWhere(dataset: Dataset, { value, place }: Written, report: GateReport): void {
  for (const { column, values } of readConditions(value('where')) ?? []) {
    const before = report.faults.length
    checkColumn(dataset, column, place('where'), report)
    if (report.faults.length === before) checkValues(dataset, column, values, place('where'), report)
  }
}

function checkOnly(dataset: Dataset, { value, place }: Written, report: GateReport): void {
  if (value('only') === '') return
  checkValues(dataset, value('series') || value('x'), listOf(value('only')), place('only'), report)
}

function checkValues(dataset: Dataset, column: string, values: string[], at: Position, report: GateReport): void {
  const found = new Set(dataset.rows.map((row) => row[column]))
  for (const wanted of values) if (!found.has(wanted)) report.add('unknown-data-value', at, wanted, column)
}

/** What is left after choosing: enough, not too much, and one figure for each place. */
function checkChoice(dataset: Dataset, chart: Written, report: GateReport): void {
  const { value, place, at } = chart
  const [kind, x, series] = [value('kind'), value('x'), value('series')]
  const rows = chosenFor(dataset, chart)
  const chosenAt = place(value('where') === '' ? 'only' : 'where')
  if (rows.length === 0) return report.add('data-none', chosenAt)
  if (series === '' && (kind === 'slope' || kind === 'multiples')) {
    return report.add('missing-property', at, 'series', 'Chart', vocabulary.Chart.properties.series.example)
  }
  const xs = new Set(rows.map((row) => row[x]!))
  if (kind === 'slope' && xs.size !== 2) return report.add('slope-two', place('x'), x, String(xs.size))
  checkLimit(kind, x, xs.size, limits[kind]?.x, place('x'), report)
  if (series !== '') {
    const lines = new Set(rows.map((row) => row[series]))
    checkLimit(kind, series, lines.size, limits[kind]?.series, place('series'), report)
  }
  checkOneFigure(rows, chart, report)
}

function chosenFor(dataset: Dataset, { value }: Written): Record<string, string>[] {
  const rows = chosenRows(dataset.rows, value('where') || undefined)
  if (value('only') === '') return rows
  const wanted = listOf(value('only'))
  return rows.filter((row) => wanted.includes(row[value('series') || value('x')]!))
}

function checkLimit(
  kind: string,
  column: string,
  found: number,
  most: number | undefined,
  at: Position,
  report: GateReport,
): void {
  if (most !== undefined && found > most) report.add('chart-crowded', at, kind, String(most), column)
}

/** Two figures in one place are two different things: both sexes and women, say. Drawing the first would be a lie. */
function checkOneFigure(rows: Record<string, string>[], { value, place }: Written, report: GateReport): void {
  const columns = [value('x'), value('series')].filter((column) => column !== '')
  const seen = new Set<string>()
  for (const row of rows) {
    const key = columns.map((column) => row[column]).join(', ')
    if (seen.has(key)) return report.add('data-twice', place('data'), key)
    seen.add(key)
  }
}
