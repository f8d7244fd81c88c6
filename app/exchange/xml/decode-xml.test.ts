import { expect, it } from 'vitest'
import { decodeText, decodeXml } from './decode-xml.ts'

const declared = (name: string) => `<?xml version="1.0" encoding="${name}"?><quiz>é</quiz>`

it.each([
  ['ISO-8859-1', Buffer.from(declared('ISO-8859-1'), 'latin1')],
  ['windows-1252', Buffer.from(declared('windows-1252'), 'latin1')],
  ['UTF-8', Buffer.from(declared('UTF-8'))],
  ['a mark', Buffer.from(`\ufeff${declared('UTF-16')}`, 'utf16le')],
  ['UTF-8 with its mark', Buffer.from(`\ufeff${declared('utf-8')}`)],
])('reads letters as %s says', (_name, bytes) => {
  expect(decodeXml(bytes)).toContain('<quiz>é</quiz>')
})

it.each([
  ['one that nobody uses', Buffer.from(declared('UTF-7'))],
  ['one that is not true', Buffer.from(declared('UTF-8'), 'latin1')],
  ['signs that no text has', Buffer.from('<quiz>\u0000</quiz>')],
])('refuses %s', (_name, bytes) => {
  expect(decodeXml(bytes)).toBeNull()
})

it('a text without a declaration is UTF-8', () => {
  expect(decodeText(Buffer.from('é'))).toBe('é')
  expect(decodeText(Buffer.from('é', 'latin1'))).toBeNull()
})
