/** One line of a data exercise: `(late - early) / early * 100 ± 0.1`, `late / early ± 1%` (relative), `otherwise`. */
import type { FormulaCase, NumericCase } from '../item.ts'
import { readNumericCase } from '../numeric/numeric-case.ts'
import { readFormula } from './formula.ts'

export type FormulaLine = Pick<FormulaCase, 'formula' | 'tolerance'>

const none: NumericCase['tolerance'] = { kind: 'absolute', by: 0 }

/** Null when it cannot be read, or says no tolerance: what is worked out is rarely a round number. */
export function readFormulaLine(text: string): FormulaLine | null {
  if (text.trim().toLowerCase() === 'otherwise') return { formula: null, tolerance: none }
  const [formula = '', tolerance, ...more] = text.split('±').map((part) => part.trim())
  if (tolerance === undefined || more.length > 0 || readFormula(formula) === null) return null
  // A tolerance is written as behind a number.
  const read = readNumericCase(`0 ± ${tolerance}`)
  return read === null || read.value === null ? null : { formula, tolerance: read.tolerance }
}
