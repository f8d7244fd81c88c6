import { describe, expect, it } from 'vitest'
import { deepestNesting, largestText, limitFaults, positionAt, readText } from './limit.ts'

const codesOf = (text: string) =>
  limitFaults('a.mdx', text).map(({ code, line, column }) => `${code} ${line}:${column}`)

describe('before anything is parsed', () => {
  it('a text has at most 200 KB, counted in bytes', () => {
    expect(codesOf('a'.repeat(largestText))).toEqual([])
    expect(codesOf('a'.repeat(largestText + 1))).toEqual(['too-large 1:1'])
    expect(codesOf('م'.repeat(largestText / 2 + 1))).toEqual(['too-large 1:1'])
  })

  it('quotes nest at most 40 times', () => {
    expect(codesOf(`${'> '.repeat(deepestNesting)}a`)).toEqual([])
    expect(codesOf(`a\n\n${'> '.repeat(deepestNesting + 1)}a`)).toEqual(['too-deep 3:1'])
    expect(codesOf(`${'>'.repeat(deepestNesting + 1)}a`)).toEqual(['too-deep 1:1'])
    expect(codesOf(`${'- '.repeat(deepestNesting + 1)}a`)).toEqual(['too-deep 1:1'])
    expect(codesOf(`${'1. '.repeat(deepestNesting + 1)}a`)).toEqual(['too-deep 1:1'])
  })

  it('brackets, braces and tags nest at most 40 times; escaped ones and closed ones do not count', () => {
    expect(codesOf('['.repeat(deepestNesting + 1))).toEqual(['too-deep 1:41'])
    expect(codesOf('{'.repeat(deepestNesting + 1))).toEqual(['too-deep 1:41'])
    expect(codesOf('\\['.repeat(100))).toEqual([])
    expect(codesOf('[a](b) '.repeat(1000))).toEqual([])
    expect(codesOf('[\n\n'.repeat(100))).toEqual([])
    expect(codesOf('<Desk>'.repeat(deepestNesting + 1))).toEqual(['too-deep 1:241'])
    expect(codesOf('<Desk>a</Desk>'.repeat(500))).toEqual([])
    expect(codesOf('<Chart id="a" />'.repeat(500))).toEqual([])
  })

  it('emphasis nests at most 40 times; lines to be filled in do not count', () => {
    expect(codesOf('*a '.repeat(deepestNesting + 1))).toEqual(['too-deep 1:121'])
    expect(codesOf('*a* **b** _c_ '.repeat(500))).toEqual([])
    expect(codesOf(`Name: ${'_'.repeat(80)}\n\n${'*'.repeat(80)}\n`)).toEqual([])
  })

  it.each(['\u202e', '\u2066', '\u200b', '\u0000', '\u007f', '\u2028', '\ufeff', '\u{e0041}'])(
    'no sign is hidden: %j',
    (sign) => {
      expect(codesOf(`a\nbc${sign}d`)).toEqual(['hidden-character 2:3'])
    },
  )

  it('marks of honest Arabic and Persian stay', () => {
    expect(codesOf('\u200fنمی\u200cدانم\u200e \u061c \u00ad\u00a0')).toEqual([])
  })

  it('bytes are UTF-8, or no text', () => {
    expect(readText(Buffer.from('\uFEFFعربي'))).toBe('عربي')
    expect(readText(Uint8Array.from([0x43, 0xe9]))).toBeNull()
  })

  it('positions count lines of every kind', () => {
    expect(positionAt('a\r\nb\rc\nde', 8)).toEqual({ line: 4, column: 2 })
  })
})
