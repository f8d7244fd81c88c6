import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cellsOf, readFormula, valueOf } from './formula.ts'

const cells = { stock_2010: 200, stock_2020: 250, 'stock[1990]': 100, 'share[Northern America]': 4 }
const value = (text: string) => {
  const formula = readFormula(text)
  return formula && valueOf(formula, cells)
}

function finite(a: number | null, b: number | null, work: (a: number, b: number) => number): number | null {
  const value = a === null || b === null ? null : work(a, b)
  return value !== null && Number.isFinite(value) ? value : null
}

describe('a formula', () => {
  it.each([
    ['(stock_2020 - stock_2010) / stock_2010 * 100', 25],
    ['(stock_2020 − stock_2010) ÷ stock_2010 × 100', 25],
    ['stock[1990]', 100],
    ['share[Northern America] * 2', 8],
    ['8 - 2 - 1', 5],
    ['16 / 4 / 2', 2],
    ['2 + 3 * 4', 14],
    ['(2 + 3) * 4', 20],
    ['-stock_2010 + 1', -199],
    ['2 * -3', -6],
    ['1.5*2', 3],
  ])('%s', (text, expected) => {
    expect(value(text)).toBe(expected)
  })

  it.each([
    '',
    '2 +',
    '(2',
    '2)',
    '* 2',
    '2 3',
    'stock 2',
    'Stock',
    '2 ^ 3',
    'stock[',
    'sum(stock_2010)',
    'a; b',
    '1'.repeat(301),
  ])('%j is not read', (text) => {
    expect(readFormula(text)).toBeNull()
  })

  it('has no value where a cell is missing, or something is divided by nought', () => {
    expect([value('unknown + 1'), value('stock_2010 / 0'), value('constructor'), value('0 / 0')]).toEqual([
      null,
      null,
      null,
      null,
    ])
  })

  it('names its cells, each once', () => {
    expect(cellsOf(readFormula('a + b * a - c[x]')!)).toEqual(['a', 'b', 'c[x]'])
  })

  it('has the value that its brackets give, however deep', () => {
    type Written = { text: string; value: number | null }
    const operations = {
      '+': (a: number, b: number) => a + b,
      '-': (a: number, b: number) => a - b,
      '*': (a: number, b: number) => a * b,
      '/': (a: number, b: number) => a / b,
    }
    const { formula } = fc.letrec<{ formula: Written; pair: Written }>((tie) => ({
      formula: fc.oneof(
        { maxDepth: 4 },
        fc.nat({ max: 99 }).map((value) => ({ text: `${value}`, value })),
        tie('pair'),
      ),
      pair: fc.tuple(tie('formula'), fc.constantFrom('+', '-', '*', '/'), tie('formula')).map(([a, sign, b]) => ({
        text: `(${a.text} ${sign} ${b.text})`,
        value: finite(a.value, b.value, operations[sign]),
      })),
    }))
    fc.assert(
      fc.property(formula, ({ text, value: expected }) => {
        fc.pre(text.length <= 300)
        expect(valueOf(readFormula(text)!, {})).toBe(expected)
      }),
    )
  })
})
