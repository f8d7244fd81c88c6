/**
 * Questions in a table, as a spreadsheet saves it: a line each, the columns named in the first. A cell with several answers has
 * one on each of its lines.
 *
 * kind      one of our kinds, as `single-choice`
 * prompt    the question
 * right     right answers; `true` or `false`; a number; pairs as `Kenya -> Nairobi`; lines in their right order
 * wrong     wrong answers; for pairs, answers that belong to none
 * tolerance of a number
 * praise, hint   said to who was right, to who was wrong
 * name, category
 */
import { CsvBroken, readCsv, type CsvCell, type Separator } from '#app/courseware/csv.ts'
import { checkAnswers, linesInOrder, Obstructed, type Body } from '../check-answers.ts'
import { entryOf, oneLine, reportOf } from '../entry-of.ts'
import { longestQuestion, type ImportReport, type NeutralOption, type NeutralQuestion } from '../neutral-question.ts'
import { readDecimal } from '../read-decimal.ts'

const columns = ['kind', 'prompt', 'right', 'wrong', 'tolerance', 'praise', 'hint', 'name', 'category'] as const
type Column = (typeof columns)[number]
type Row = Record<Column, string>

const separators: Separator[] = [',', ';', '\t']

/** Whether the first line names the columns that every table has. */
export function isTable(text: string): boolean {
  return separatorOf(text) !== null
}

function separatorOf(text: string): Separator | null {
  const [first = ''] = text.split(/[\r\n]/, 1)
  const named = (separator: Separator) => first.split(separator).map(columnName)
  const wanted: Column[] = ['kind', 'prompt', 'right']
  return separators.find((separator) => wanted.every((column) => named(separator).includes(column))) ?? null
}

const columnName = (text: string) => text.replaceAll('"', '').trim().toLowerCase()

/** Null when a quote stands where none may, or is never closed. */
export function readTable(text: string): ImportReport | null {
  const rows = cellsOf(text)
  if (rows === null) return null
  const [head = [], ...lines] = rows
  const names = head.map((cell) => columnName(cell.text))
  return reportOf(
    lines.map((cells) => {
      const row = rowOf(names, cells)
      return entryOf(cells[0]?.line ?? 1, row.name || row.prompt, () => questionOf(row))
    }),
  )
}

function cellsOf(text: string): CsvCell[][] | null {
  try {
    return readCsv(text, separatorOf(text) ?? ',')
  } catch (error) {
    if (error instanceof CsvBroken) return null
    throw error
  }
}

function rowOf(names: string[], cells: CsvCell[]): Row {
  const cell = (column: Column) => [column, cells[names.indexOf(column)]?.text.trim() ?? '']
  return Object.fromEntries(columns.map(cell)) as Row
}

function questionOf(row: Row): NeutralQuestion {
  if (Object.values(row).join('').length > longestQuestion) throw new Obstructed('too-long')
  if (row.prompt === '') throw new Obstructed('unreadable')
  const name = oneLine(row.name).slice(0, 200)
  return { name, category: oneLine(row.category), prompt: row.prompt, ...bodyOf(row) }
}

const linesOf = (cell: string) =>
  cell
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '')

function bodyOf(row: Row): Body {
  switch (row.kind.toLowerCase()) {
    case 'single-choice':
    case 'multiple-response': {
      const kind = row.kind.toLowerCase() as 'single-choice' | 'multiple-response'
      const options = optionsOf(row, 2)
      if (kind === 'single-choice' && options.filter(({ isRight }) => isRight).length > 1)
        throw new Obstructed('unreadable')
      return { kind, options }
    }
    case 'short-text':
      return { kind: 'short-text', options: optionsOf(row, 1) }
    case 'true-false':
      return trueFalse(row)
    case 'numeric':
      return numeric(row)
    case 'matching':
      return matching(row)
    case 'ordering':
      return { kind: 'ordering', lines: linesInOrder(linesOf(row.right)) }
    default:
      throw new Obstructed('kind-unknown')
  }
}

function optionsOf(row: Row, fewest: number): NeutralOption[] {
  const right = linesOf(row.right).map((text) => ({ text, isRight: true, feedback: row.praise }))
  const wrong = linesOf(row.wrong).map((text) => ({ text, isRight: false, feedback: row.hint }))
  if (right.length === 0) throw new Obstructed('no-right-answer')
  const options = [...right, ...wrong]
  const texts = options.map(({ text }) => text)
  checkAnswers(texts, fewest)
  return options
}

function trueFalse({ right, praise, hint }: Row): Body {
  if (right === '') throw new Obstructed('no-right-answer')
  if (!/^(true|false)$/i.test(right)) throw new Obstructed('unreadable')
  const isTrue = right.toLowerCase() === 'true'
  return { kind: 'true-false', isTrue, whenTrue: isTrue ? praise : hint, whenFalse: isTrue ? hint : praise }
}

function numeric({ right, tolerance, praise, hint }: Row): Body {
  if (right === '') throw new Obstructed('no-right-answer')
  const [value, by] = [readDecimal(right), readDecimal(tolerance || '0')]
  if (value === null || by === null || by < 0) throw new Obstructed('unreadable')
  const key = { value, tolerance: by, isRight: true, feedback: praise }
  const others = hint === '' ? [] : [{ value: null, tolerance: 0, isRight: false, feedback: hint }]
  return { kind: 'numeric', cases: [key, ...others] }
}

function matching(row: Row): Body {
  const pairs = linesOf(row.right).map((line) => {
    const [left = '', right = '', ...more] = line.split(/->|→/).map((part) => part.trim())
    if (more.length > 0 || right === '') throw new Obstructed('unreadable')
    return { left, right }
  })
  const others = linesOf(row.wrong)
  const below = [...pairs.map(({ right }) => right), ...others]
  checkAnswers(pairs.map(({ left }) => left))
  checkAnswers(below)
  return { kind: 'matching', pairs, others }
}
