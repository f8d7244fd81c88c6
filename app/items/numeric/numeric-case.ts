/** One line of a numeric question: `249 ± 1`, `3.7 ± 1%` (relative), `-5`, `otherwise`. */
import type { NumericCase } from '../item.ts'

export type NumericValue = Pick<NumericCase, 'value' | 'tolerance'>

const exact: NumericCase['tolerance'] = { kind: 'absolute', by: 0 }

/** Null when it cannot be read. Arabic-Indic figures and both minus signs are read as well. */
export function readNumericCase(text: string): NumericValue | null {
  const plain = text
    .trim()
    .replace(/[٠-٩]/g, (figure) => String('٠١٢٣٤٥٦٧٨٩'.indexOf(figure)))
    .replace(/[٫]/g, '.')
    .replace(/[−–]/g, '-')
    .replace(/٪/g, '%')
    .replace(/[\u200e\u200f\u061c]/g, '')
  if (plain.toLowerCase() === 'otherwise') return { value: null, tolerance: exact }
  const match = /^([+-]?\d{1,15}(?:\.\d{1,10})?)(?:\s*±\s*(\d{1,15}(?:\.\d{1,10})?)\s*(%)?)?$/.exec(plain)
  if (!match) return null
  const value = Number(match[1])
  if (match[2] === undefined) return { value, tolerance: exact }
  const by = Number(match[2])
  return { value, tolerance: match[3] ? { kind: 'relative', by: by / 100 } : { kind: 'absolute', by } }
}
