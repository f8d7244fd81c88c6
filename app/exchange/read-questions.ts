/** Reads a file of questions: its limits, its letters, then its format, which it says itself. */
import { isTable, readTable } from './csv/read.ts'
import { readGift } from './gift/read.ts'
import { readMoodle } from './moodle/read.ts'
import { largestBytes, mostQuestions, type ImportRefusal, type ImportReport } from './neutral-question.ts'
import { readPackage } from './qti/read-package.ts'
import { readQtiItem } from './qti/read.ts'
import { reportOf } from './entry-of.ts'
import { decodeText, decodeXml } from './xml/decode-xml.ts'
import { readXml } from './xml/read-xml.ts'

/** @returns why it was not read at all, or what came of each of its questions */
export async function readQuestions(bytes: Uint8Array): Promise<ImportReport | ImportRefusal> {
  if (bytes.byteLength > largestBytes) return 'too-large'
  const report = isZip(bytes) ? await readPackage(bytes) : readLetters(bytes)
  if (typeof report === 'string') return report
  if (report.entries.length === 0) return 'empty'
  return report.entries.length > mostQuestions ? 'too-many' : report
}

const isZip = (bytes: Uint8Array) => bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5)

function readLetters(bytes: Uint8Array): ImportReport | ImportRefusal {
  const text = decodeText(bytes) ?? decodeXml(bytes)
  if (text === null) return 'not-text'
  if (isXml(text)) return readMarkup(text)
  return isTable(text) ? (readTable(text) ?? 'broken-table') : readGift(text)
}

/** A text in GIFT may begin with a tag too, but not with one of these. */
const isXml = (text: string) => /^\s*<(?:\?xml\b|!--|!DOCTYPE\b|quiz\b|(?:[\w-]+:)?assessmentItem\b)/i.test(text)

function readMarkup(text: string): ImportReport | ImportRefusal {
  const root = readXml(text)
  if (root === null) return 'broken-xml'
  if (root.name === 'quiz') return readMoodle(root, text)
  return root.name === 'assessmentItem' ? reportOf([readQtiItem(root)]) : 'unknown-xml'
}
