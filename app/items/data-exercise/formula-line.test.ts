import { expect, it } from 'vitest'
import { readFormulaLine } from './formula-line.ts'

it.each([
  ['late / early ± 1%', { formula: 'late / early', tolerance: { kind: 'relative', by: 0.01 } }],
  ['late - early ± 0', { formula: 'late - early', tolerance: { kind: 'absolute', by: 0 } }],
  ['late[2020] ± ٠٫٥', { formula: 'late[2020]', tolerance: { kind: 'absolute', by: 0.5 } }],
  ['Otherwise', { formula: null, tolerance: { kind: 'absolute', by: 0 } }],
])('%j', (text, expected) => {
  expect(readFormulaLine(text)).toEqual(expected)
})

it.each(['late - early', 'late ± ', '± 1', 'late ± 1 ± 2', 'late ± otherwise', 'Late ± 1', ''])(
  '%j is not read',
  (text) => {
    expect(readFormulaLine(text)).toBeNull()
  },
)
