/** Reads a file of questions: its limits, its letters, then its format. */
import { isTable, readTable } from './csv/read.ts'
import { readGift } from './gift/read.ts'
import { largestBytes, mostQuestions, type ImportRefusal, type ImportReport } from './neutral-question.ts'

/** @returns why it was not read at all, or what came of each of its questions */
export function readQuestions(bytes: Uint8Array): ImportReport | ImportRefusal {
  if (bytes.byteLength > largestBytes) return 'too-large'
  const text = decoded(bytes)
  if (text === null) return 'not-text'
  const report = isTable(text) ? readTable(text) : readGift(text)
  if (report === null) return 'broken-table'
  if (report.entries.length === 0) return 'empty'
  return report.entries.length > mostQuestions ? 'too-many' : report
}

/** UTF-8, or UTF-16 where a mark says so. Null for anything else, and for text with signs that no text has. */
function decoded(bytes: Uint8Array): string | null {
  const [first, second] = bytes
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
    return text.includes('\u0000') ? null : text
  } catch {
    return null
  }
}
