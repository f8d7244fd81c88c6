/** Numbers of files: a point before decimals, perhaps an exponent; within what our questions can write. */

/** Null when it is no number, or one with more figures than a question holds. */
export function readDecimal(text: string): number | null {
  const plain = text.trim().replace(/^[−–]/, '-').replace(/^\+/, '')
  if (!/^-?(?:\d{1,15}(?:\.\d{0,12})?|\.\d{1,12})(?:[eE][+-]?\d{1,2})?$/.test(plain)) return null
  const value = Number(plain)
  return writtenDecimal(value) === null ? null : value === 0 ? 0 : value
}

/** `1..5`: the middle of a range, and half of it. */
export function readRange(text: string): { value: number; by: number } | null {
  const match = /^(.+?)\.\.(.+)$/.exec(text.trim())
  if (match === null) return null
  const [low, high] = [readDecimal(match[1]!), readDecimal(match[2]!)]
  if (low === null || high === null || high < low) return null
  return { value: rounded((low + high) / 2), by: rounded((high - low) / 2) }
}

/** As an author writes it: at most fifteen figures before the point and ten behind; null when that does not say it. */
export function writtenDecimal(value: number): string | null {
  if (!Number.isFinite(value) || Math.abs(value) >= 1e15) return null
  const text = value.toFixed(10).replace(/\.?0+$/, '')
  return Math.abs(Number(text) - value) <= Math.abs(value) * 1e-12 ? (text === '-0' ? '0' : text) : null
}

const rounded = (value: number) => Number(value.toFixed(10))
