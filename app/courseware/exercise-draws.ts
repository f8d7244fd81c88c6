/** What a data exercise may draw: for each value of one column the rows that have it, and their figures by the names of formulas. */
import type { Dataset } from './dataset.ts'
import { chosenRows } from './selection.ts'

export interface ExerciseSource {
  dataset: Dataset
  /** the column whose values are drawn from */
  draw: string
  /** the column that tells rows of one draw apart; empty where a draw has one row */
  rows: string
  /** conditions that rows must meet; empty: all */
  where: string
}

export interface Draw {
  value: string
  /** how many rows it has */
  rows: number
  cells: Record<string, number>
  /** two rows call a figure by the same name: nobody could say which is meant */
  isTwofold: boolean
}

/** In the order of their values, so that more data moves none. A figure that is missing is left out. */
export function drawsOf({ dataset, draw, rows: apart, where }: ExerciseSource): Draw[] {
  const chosen = chosenRows(dataset.rows, where === '' ? undefined : where)
  const values = [...new Set(chosen.map((row) => row[draw]!))].sort()
  const figures = dataset.columns.filter((column) => column.unit !== undefined).map(({ name }) => name)
  return values.map((value) => {
    const rows = chosen.filter((row) => row[draw] === value)
    const cells = rows.flatMap((row) =>
      figures.flatMap((name): [string, number][] =>
        row[name] === '' ? [] : [[apart === '' ? name : `${name}[${row[apart]}]`, Number(row[name])]],
      ),
    )
    return {
      value,
      rows: new Set(rows.map((row) => (apart === '' ? row : row[apart]))).size,
      cells: Object.fromEntries(cells),
      isTwofold: new Set(cells.map(([name]) => name)).size < cells.length,
    }
  })
}
