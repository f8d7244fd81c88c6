import { describe, expect, it } from 'vitest'
import { readNumericCase } from './numeric-case.ts'

const exact = { kind: 'absolute', by: 0 }

describe('a numeric option', () => {
  it.each([
    ['249 ± 1', { value: 249, tolerance: { kind: 'absolute', by: 1 } }],
    ['249±1', { value: 249, tolerance: { kind: 'absolute', by: 1 } }],
    ['3.7 ± 1%', { value: 3.7, tolerance: { kind: 'relative', by: 0.01 } }],
    ['-5', { value: -5, tolerance: exact }],
    ['−5', { value: -5, tolerance: exact }],
    ['٢٥٫٥ ± ١٪', { value: 25.5, tolerance: { kind: 'relative', by: 0.01 } }],
    ['otherwise', { value: null, tolerance: exact }],
    [' Otherwise ', { value: null, tolerance: exact }],
  ])('%j', (text, expected) => {
    expect(readNumericCase(text)).toEqual(expected)
  })

  it.each([
    '',
    '1,000',
    '1 000',
    '1e5',
    'about 5',
    '5 +- 1',
    '5 ± ',
    '± 5',
    '5%',
    '.5',
    '5.',
    '0x10',
    'NaN',
    '5 ± -1',
    '1'.repeat(16),
  ])('%j is not read', (text) => {
    expect(readNumericCase(text)).toBeNull()
  })
})
