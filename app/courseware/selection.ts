/**
 * Which rows of a dataset a chart or a table takes: `where="year=1990|2020; sex=both"` keeps those in which every column
 * named holds one of its values.
 */
import { namePattern } from './schemas.ts'

export interface Condition {
  column: string
  /** one of these, in the author's order */
  values: string[]
}

/** Null when it cannot be read: no column, no value, a column or a value twice. */
export function readConditions(text: string): Condition[] | null {
  const conditions = text.split(';').map(readCondition)
  const columns = conditions.map((condition) => condition?.column)
  const sound = conditions.every((condition) => condition !== null) && new Set(columns).size === columns.length
  return sound ? conditions : null
}

function readCondition(text: string): Condition | null {
  const [column = '', ...rest] = text.split('=').map((part) => part.trim())
  const values = listOf(rest.join('='), '|')
  if (!namePattern.test(column) || values.includes('') || new Set(values).size !== values.length) return null
  return { column, values }
}

/** Rows that meet all conditions; `where` has passed the gate. */
export function chosenRows(rows: readonly Record<string, string>[], where: string | undefined) {
  const conditions = where === undefined ? [] : (readConditions(where) ?? [])
  return rows.filter((row) => conditions.every(({ column, values }) => values.includes(row[column]!)))
}

/** The values that `where` lists for a column, in its order; undefined where it says nothing about the column. */
export function listedValues(where: string | undefined, column: string): string[] | undefined {
  const conditions = where === undefined ? [] : (readConditions(where) ?? [])
  return conditions.find((condition) => condition.column === column)?.values
}

/** `Europe, Asia` as its parts. */
export function listOf(text: string, sign = ','): string[] {
  return text.split(sign).map((part) => part.trim())
}
