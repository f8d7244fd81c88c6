/** The page of a dataset: what it is, where it comes from, what its columns mean, and its figures in the reader's words. */
import type { Context } from '#app/context.server.ts'
import { readCsv } from '#app/courseware/csv.ts'
import type { DatasetAbout } from '#app/courseware/dataset.ts'
import { tableWords, words, type Said, type TableWords } from '#app/courseware/wording.ts'
import { findDataset } from '#app/data/datasets.server.ts'
import { firstLanguage, formatLocales } from '#app/i18n/locales.ts'
import { translator } from '#app/i18n/translate.ts'
import { NotFound } from '#app/platform/errors.ts'

/** A page shows so many lines at most: all countries of the world in two years. */
export const mostLines = 500

export interface DatasetPage {
  name: string
  title: Said
  source: { publisher: Said; work: Said; year: number; url: string }
  revision: Said
  licence: DatasetAbout['licence']
  date: string
  columns: { name: string; label: Said; unit: string | null }[]
  table: TableWords
  /** of the file; more than the table has when it is long */
  lines: number
  bytes: number
}

/** @throws NotFound when no edition cites it */
export async function readDatasetPage(ctx: Context, { dataset }: { dataset: string }): Promise<DatasetPage> {
  const found = await findDataset(ctx.db, dataset)
  if (found === null) throw new NotFound()
  const about = JSON.parse(found.about) as DatasetAbout
  const where = { language: ctx.language, firstLanguage }
  const rows = rowsOf(found.csv, about)
  const table = tableWords(about.columns, rows.slice(0, mostLines), where, translator(ctx.language))
  const { source, licence, date } = about
  return {
    name: found.name,
    title: words(about.title, where),
    source: { ...source, publisher: words(source.publisher, where), work: words(source.work, where) },
    revision: words(about.revision, where),
    ...{ licence, date },
    columns: about.columns.map(({ name, label, unit }) => ({ name, label: words(label, where), unit: unit ?? null })),
    table: inOrder(table, about, ctx.language),
    lines: rows.length,
    bytes: Buffer.byteLength(found.csv),
  }
}

function rowsOf(csv: string, { columns }: DatasetAbout): Record<string, string>[] {
  const [, ...body] = readCsv(csv)
  return body.map((row) => Object.fromEntries(columns.map(({ name }, index) => [name, row[index]!.text])))
}

/** Countries are looked up by name: they stand in the order of the reader's language, not of their codes. */
function inOrder(table: TableWords, { columns }: DatasetAbout, language: Context['language']): TableWords {
  if (columns[0]?.codes === undefined) return table
  const { compare } = new Intl.Collator(formatLocales[language])
  const rows = [...table.rows].sort((a, b) => compare(a[0]?.text ?? '', b[0]?.text ?? ''))
  return { ...table, rows }
}
