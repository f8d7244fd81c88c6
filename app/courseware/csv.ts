/** Reads comma-separated values (RFC 4180: quoted cells may hold commas, line breaks and doubled quotes). */
import type { Position } from './fault.ts'

export interface CsvCell extends Position {
  text: string
}

/** What divides the cells of a line; spreadsheets of French and Portuguese desks write a semicolon. */
export type Separator = ',' | ';' | '\t'

const patterns: Record<Separator, RegExp> = {
  ',': /("(?:[^"]|"")*"|[^",\r\n][^,\r\n]*|)(,|\r\n|\n|\r|$)/y,
  ';': /("(?:[^"]|"")*"|[^";\r\n][^;\r\n]*|)(;|\r\n|\n|\r|$)/y,
  '\t': /("(?:[^"]|"")*"|[^"\t\r\n][^\t\r\n]*|)(\t|\r\n|\n|\r|$)/y,
}

/** Rows of cells, each with its place in the file. Lines that are wholly empty are left out. */
export function readCsv(source: string, separator: Separator = ','): CsvCell[][] {
  const text = source.replace(/^\uFEFF/, '')
  const rows: CsvCell[][] = []
  let row: CsvCell[] = []
  const pattern = new RegExp(patterns[separator])
  let line = 1
  let lineStart = 0
  while (pattern.lastIndex < text.length) {
    const start = pattern.lastIndex
    const match = pattern.exec(text)
    if (!match) throw new CsvBroken({ line, column: start - lineStart + 1 })
    const [, raw = '', end = ''] = match
    row.push({ text: unquoted(raw), line, column: start - lineStart + 1 })
    const breaks = raw.split('\n').length - 1
    if (breaks > 0) [line, lineStart] = [line + breaks, start + raw.lastIndexOf('\n') + 1]
    if (end === separator) {
      if (pattern.lastIndex === text.length) row.push({ text: '', line, column: pattern.lastIndex - lineStart + 1 })
      continue
    }
    if (row.length > 1 || row[0]?.text !== '') rows.push(row)
    row = []
    ;[line, lineStart] = [line + 1, pattern.lastIndex]
  }
  if (row.length > 0) rows.push(row)
  return rows
}

/** A quote stands where none may, or is never closed. */
export class CsvBroken extends Error {
  readonly position: Position
  constructor(position: Position) {
    super('unreadable cell')
    this.position = position
  }
}

function unquoted(raw: string): string {
  return raw.startsWith('"') ? raw.slice(1, -1).replaceAll('""', '"') : raw
}
