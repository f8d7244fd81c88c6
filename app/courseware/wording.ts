/** Words and cells of a dataset as the reader of a page reads them. */
import type { Translate } from '#app/i18n/translate.ts'
import type { DatasetColumn } from './dataset.ts'
import type { RenderContext } from './render-context.ts'

/** A few words and the language they are in: English where the page's own is missing. */
export interface Said {
  text: string
  /** null: the language of the page */
  lang: string | null
}

export type Where = Pick<RenderContext, 'language' | 'firstLanguage'>

/** Words in the page's language, else the course's first language, else English; a line alone is English. */
export function words(said: string | ({ en: string } & Partial<Record<string, string>>), where: Where): Said {
  if (typeof said === 'string') return { text: said, lang: where.language === 'en' ? null : 'en' }
  const own = said[where.language]
  if (own !== undefined) return { text: own, lang: null }
  const first = said[where.firstLanguage]
  return first === undefined ? { text: said.en, lang: 'en' } : { text: first, lang: where.firstLanguage }
}

export function valueWords(column: DatasetColumn, key: string, where: Where): Said {
  const said = column.values?.[key]
  return said ? words(said, where) : { text: key, lang: null }
}

export interface TableWords {
  columns: (Said & { isNumber: boolean })[]
  /** null: not available */
  rows: (Said | null)[][]
}

/** Columns and rows of a dataset as they are read, each column with one number of decimals. */
export function tableWords(
  columns: DatasetColumn[],
  rows: Record<string, string>[],
  where: Where,
  i18n: Translate,
): TableWords {
  const digits = columns.map((column) => decimalsOf(rows, column))
  return {
    columns: columns.map((column) => ({ ...words(column.label, where), isNumber: column.unit !== undefined })),
    rows: rows.map((row) =>
      columns.map((column, place) => cellWords(column, row[column.name]!, digits[place]!, where, i18n)),
    ),
  }
}

/**
 * A cell as it is read: figures with so many decimals and, where they are percent, their sign; codes in words. Null: not
 * available.
 */
function cellWords(column: DatasetColumn, text: string, digits: number, where: Where, i18n: Translate): Said | null {
  if (text === '') return null
  if (column.unit === undefined) return valueWords(column, text, where)
  const said = i18n.formatNumber(Number(text), { minimumFractionDigits: digits, maximumFractionDigits: digits })
  return { text: column.unit === 'percent' ? withUnit(said, Number(text), 'percent', i18n) : said, lang: null }
}

/** As many as the publisher gives anywhere in the column: 75.2 beside 88.13 is 75.20. */
function decimalsOf(rows: Record<string, string>[], column: DatasetColumn): number {
  return Math.max(0, ...rows.map((row) => /\.(\d+)$/.exec(row[column.name]!)?.[1]?.length ?? 0))
}

const unitKeys = {
  millions: 'courseware.millions',
  thousands: 'courseware.thousands',
  percent: 'courseware.percent',
  count: 'courseware.count',
} as const

/**
 * A figure with its unit, kept together and in the direction of the page wherever it stands.
 * @param text the figure as it is read
 * @param value the figure itself: languages count "1,5 million" and "2,5 millions"
 */
export function withUnit(text: string, value: number, unit: string, { t, dir }: Translate): string {
  const said = t(unitKeys[unit as keyof typeof unitKeys], { value: text, count: value })
  return dir === 'rtl' && said !== text ? `\u2067${said}\u2069` : said
}
