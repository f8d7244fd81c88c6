/**
 * A formula over the cells that were drawn: numbers, `+ - * /`, brackets, and cells by their column (`migrant_stock_2020`), or by
 * column and row (`migrant_stock[2020]`) where a draw has several rows. `×`, `÷` and `−` are read as well.
 */

export type Formula =
  | { kind: 'number'; value: number }
  | { kind: 'cell'; name: string }
  | { kind: 'sum' | 'difference' | 'product' | 'quotient'; left: Formula; right: Formula }

/** Numbers of a draw by the name a formula calls them. */
export type Cells = Readonly<Record<string, number>>

/** Null where it cannot be read. */
export function readFormula(text: string): Formula | null {
  const tokens = tokensOf(text)
  if (tokens === null) return null
  const reader = { tokens, at: 0 }
  const formula = readSum(reader)
  return reader.at === tokens.length ? formula : null
}

/** The cells it names, each once. */
export function cellsOf(formula: Formula): string[] {
  if (formula.kind === 'number') return []
  if (formula.kind === 'cell') return [formula.name]
  return [...new Set([...cellsOf(formula.left), ...cellsOf(formula.right)])]
}

/** Null where a cell is missing or something is divided by nought. */
export function valueOf(formula: Formula, cells: Cells): number | null {
  if (formula.kind === 'number') return formula.value
  if (formula.kind === 'cell') return Object.hasOwn(cells, formula.name) ? cells[formula.name]! : null
  const [left, right] = [valueOf(formula.left, cells), valueOf(formula.right, cells)]
  if (left === null || right === null) return null
  const value = operations[formula.kind](left, right)
  return Number.isFinite(value) ? value : null
}

const operations = {
  sum: (a: number, b: number) => a + b,
  difference: (a: number, b: number) => a - b,
  product: (a: number, b: number) => a * b,
  quotient: (a: number, b: number) => a / b,
}

/** Deeper than anybody writes: the reader calls itself. */
const longest = 300

function tokensOf(text: string): string[] | null {
  const plain = text.trim().replace(/[−–]/g, '-').replace(/×/g, '*').replace(/÷/g, '/')
  const token = /\s*(\d+(?:\.\d+)?|[a-z][a-z0-9_]*(?:\[[^\][]+\])?|[-+*/()])/y
  const tokens: string[] = []
  if (plain.length > longest) return null
  while (token.lastIndex < plain.length) {
    const found = token.exec(plain)
    if (found === null) return null
    tokens.push(found[1]!)
  }
  return tokens.length === 0 ? null : tokens
}

interface Reader {
  tokens: string[]
  at: number
}

const signs = { '+': 'sum', '-': 'difference', '*': 'product', '/': 'quotient' } as const

function readSum(reader: Reader): Formula | null {
  return readChain(reader, ['+', '-'], (inside) => readChain(inside, ['*', '/'], readFactor))
}

/** From left to right: 8 − 2 − 1 is 5. */
function readChain(
  reader: Reader,
  between: (keyof typeof signs)[],
  read: (reader: Reader) => Formula | null,
): Formula | null {
  let left = read(reader)
  for (;;) {
    const sign = between.find((one) => one === reader.tokens[reader.at])
    if (left === null || sign === undefined) return left
    reader.at += 1
    const right = read(reader)
    left = right === null ? null : { kind: signs[sign], left, right }
  }
}

function readFactor(reader: Reader): Formula | null {
  const token = reader.tokens[reader.at]
  if (token === undefined) return null
  reader.at += 1
  if (token === '-') {
    const right = readFactor(reader)
    return right === null ? null : { kind: 'difference', left: { kind: 'number', value: 0 }, right }
  }
  if (token === '(') {
    const inside = readSum(reader)
    const isClosed = reader.tokens[reader.at] === ')'
    reader.at += 1
    return isClosed ? inside : null
  }
  if (/^\d/.test(token)) return { kind: 'number', value: Number(token) }
  return /^[a-z]/.test(token) ? { kind: 'cell', name: token } : null
}
