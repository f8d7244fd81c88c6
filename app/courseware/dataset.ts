/** A shared dataset: `data.csv` and what `dataset.yaml` says about it. */
import * as z from 'zod/mini'
import { codeWords } from './country-codes.ts'
import { CsvBroken, readCsv, type CsvCell } from './csv.ts'
import { passed, refused, type Checked, type Fault, type Position } from './fault.ts'
import { HttpsUrl, Line, Name, whole, Words, WordsOrLine } from './schemas.ts'
import { readYaml, type YamlFile } from './yaml-file.ts'

const Column = z
  .strictObject({
    name: Name,
    label: Words,
    /** a column of numbers: what one unit is, `persons`, `percent` */
    unit: z.optional(Line),
    /** a column of codes: the words for each */
    values: z.optional(z.record(z.string(), Words)),
    /** a column of country codes, ISO 3166-1 alpha-3: the names come from the program */
    codes: z.optional(z.literal('iso3', { error: 'write codes: iso3, or list the words under values.' })),
  })
  .check(
    z.refine(({ values, codes }) => values === undefined || codes === undefined, {
      error: 'a column has values or codes, not both.',
    }),
  )

const About = z.strictObject({
  title: Words,
  source: z.strictObject({ publisher: WordsOrLine, work: Line, year: whole(1900, 2200), url: HttpsUrl }),
  revision: WordsOrLine,
  licence: z.strictObject({ id: Line, url: HttpsUrl }),
  date: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/, { error: 'write a date as 2020-12-01.' })),
  columns: z.array(Column).check(z.minLength(1)),
})

export type DatasetColumn = z.infer<typeof Column>
export type DatasetAbout = z.infer<typeof About>

export interface Dataset extends DatasetAbout {
  /** `migrant-stock-regions` */
  name: string
  /** every cell as text, by column name; numbers have passed `Number()`, empty means not available */
  rows: Record<string, string>[]
  /** the file as it is served */
  csv: string
}

/** Reads and checks one dataset from the text of its two files. */
export function readDataset(
  name: string,
  files: { about: string; data: string },
  sources: { about: string; data: string },
): Checked<Dataset> {
  const about = readYaml(files.about, sources.about, About)
  if (!about.ok) return about
  let rows: CsvCell[][]
  try {
    rows = readCsv(sources.data)
  } catch (error) {
    if (!(error instanceof CsvBroken)) throw error
    const message =
      'This cell cannot be read: write a quotation mark inside a cell twice ("") and close the cell with one.'
    return refused([dataFault(files.data, error.position, message)])
  }
  const [header = [], ...body] = rows
  const faults = [
    ...headerFaults(files, header, about.value),
    ...body.flatMap((row) => rowFaults(files.data, row, about.value.value)),
  ]
  if (faults.length > 0) return refused(faults)
  const columns = about.value.value.columns.map((column) => column.name)
  const named = (row: CsvCell[]) => Object.fromEntries(columns.map((column, index) => [column, row[index]!.text]))
  const read = body.map(named)
  const described = about.value.value.columns.map((column) => (column.codes ? withNames(column, read) : column))
  return passed({ ...about.value.value, columns: described, name, rows: read, csv: sources.data })
}

/** Words for the country codes that stand in the data. */
function withNames(column: DatasetColumn, rows: Record<string, string>[]): DatasetColumn {
  const found = [...new Set(rows.map((row) => row[column.name]!))].sort()
  return { ...column, values: Object.fromEntries(found.map((code) => [code, codeWords(code)!])) }
}

function headerFaults(
  files: { about: string; data: string },
  header: CsvCell[],
  about: YamlFile<DatasetAbout>,
): Fault[] {
  const { columns } = about.value
  return Array.from({ length: Math.max(header.length, columns.length) }).flatMap((_, index) => {
    const [cell, column] = [header[index], columns[index]]
    if (cell && column && cell.text === column.name) return []
    if (!column)
      return [dataFault(files.data, cell!, `dataset.yaml does not describe the column “${cell!.text}”. Add it there.`)]
    const message = `The data has no column “${column.name}” in place ${index + 1}. Write the columns in the order of data.csv.`
    return [dataFault(files.about, about.at(['columns', index, 'name']), message)]
  })
}

function rowFaults(file: string, row: CsvCell[], about: DatasetAbout): Fault[] {
  if (row.length !== about.columns.length) {
    const message = `This line has ${row.length} cells, the first line ${about.columns.length}.`
    return [dataFault(file, row[0]!, message)]
  }
  return about.columns.flatMap((column, index) => {
    const cell = row[index]!
    if (column.unit !== undefined && cell.text !== '' && !/^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(cell.text)) {
      return [
        dataFault(file, cell, `“${cell.text}” is not a number. Write figures with a point, or leave the cell empty.`),
      ]
    }
    if (column.unit === undefined && /^[=+@\t-]/.test(cell.text)) {
      return [
        dataFault(file, cell, `“${cell.text}” begins with a sign that a spreadsheet would run. Write words first.`),
      ]
    }
    if (column.codes && codeWords(cell.text) === null) {
      return [dataFault(file, cell, `“${cell.text}” is no country code of three letters (ISO 3166-1).`)]
    }
    if (column.values && !Object.hasOwn(column.values, cell.text)) {
      return [dataFault(file, cell, `dataset.yaml has no words for “${cell.text}” in the column “${column.name}”.`)]
    }
    return []
  })
}

function dataFault(file: string, { line, column }: Position, message: string): Fault {
  return { file, line, column, code: 'dataset', message }
}
