import { expect, it } from 'vitest'
import { largestBytes, mostQuestions } from './neutral-question.ts'
import { readQuestions } from './read-questions.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const utf16 = (text: string) => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'))

it.each([
  ['a file beyond the limit', new Uint8Array(50_000_000), 'too-large'],
  ['one byte beyond it', new Uint8Array(largestBytes + 1).fill(97), 'too-large'],
  ['bytes that are no text', new Uint8Array([0x51, 0xff, 0xfe, 0x80]), 'not-text'],
  ['half a letter', utf8('é').slice(0, 1), 'not-text'],
  ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]), 'not-text'],
  ['nothing', utf8('\n\n// a remark\n'), 'empty'],
  ['more questions than anybody asks', utf8('Q{T}\n\n'.repeat(mostQuestions + 1)), 'too-many'],
] as const)('%s: %s', async (_name, bytes, expected) => {
  expect(await readQuestions(bytes)).toBe(expected)
})

it.each([
  ['UTF-8', utf8('Une question ?{T}')],
  ['UTF-8 with its mark', utf8('\ufeffUne question ?{T}')],
  ['UTF-16 with its mark', utf16('Une question ?{T}')],
])('%s is read', async (_name, bytes) => {
  expect(await readQuestions(bytes)).toMatchObject({ entries: [{ name: 'Une question ?', outcome: 'taken' }] })
})

/** A reader that tries every way back would not end: each is as long as the limit allows. */
it.each([
  ['braces', '{'.repeat(largestBytes)],
  ['answers', `Q{${'=a~'.repeat(90_000)}}`],
  ['backslashes', '\\'.repeat(largestBytes)],
  ['weights', `Q{${'~%'.repeat(140_000)}}`],
  ['tags', `[html]${'<a '.repeat(95_000)}{T}`],
  ['scripts', `[html]${'<script>'.repeat(35_000)}{T}`],
  ['names', '::'.repeat(149_000)],
  ['lines', '\n'.repeat(largestBytes)],
  ['hashes', `Q{T${'#'.repeat(280_000)}}`],
  ['quotes in a table', `kind,prompt,right\n${'"'.repeat(280_001)}`],
  ['cells of a table', `kind,prompt,right\n${','.repeat(280_000)}`],
  ['pairs of a table', `kind,prompt,right\nmatching,x,"${'a->b\n'.repeat(50_000)}"`],
])('a file of %s ends', async (_name, text) => {
  const report = await readQuestions(utf8(text))
  expect(typeof report === 'string' ? [] : report.questions).toEqual([])
})
