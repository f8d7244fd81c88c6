import { describe, expect, it } from 'vitest'
import { CsvBroken, readCsv } from './csv.ts'

const texts = (source: string) => readCsv(source).map((row) => row.map((cell) => cell.text))

describe('a table of commas', () => {
  it.each([
    [
      'a,b\n1,2\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a,b\r\n1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    ['"a, b",c\n', [['a, b', 'c']]],
    ['"say ""stock""",c\n', [['say "stock"', 'c']]],
    [
      '"two\nlines",c\nd,e\n',
      [
        ['two\nlines', 'c'],
        ['d', 'e'],
      ],
    ],
    [
      'a,\n,b\n',
      [
        ['a', ''],
        ['', 'b'],
      ],
    ],
    ['a,', [['a', '']]],
    ['a "quoted" b,c\n', [['a "quoted" b', 'c']]],
    ['a\n\n\nb\n', [['a'], ['b']]],
    ['\uFEFFa,b\n', [['a', 'b']]],
    ['', []],
  ])('%j', (source, rows) => {
    expect(texts(source)).toEqual(rows)
  })

  it('knows the line and column of each cell, behind cells of several lines too', () => {
    const [, second] = readCsv('"two\nlines",c\nd,e\n')
    expect(second).toMatchObject([
      { line: 3, column: 1 },
      { line: 3, column: 3 },
    ])
  })

  it.each([
    ['a,b\nx,"never closed\n', 2, 3],
    ['"a"b,c\n', 1, 1],
  ])('says where a cell cannot be read: %j', (source, line, column) => {
    let broken: unknown
    try {
      readCsv(source)
    } catch (error) {
      broken = error
    }
    expect(broken).toBeInstanceOf(CsvBroken)
    expect((broken as CsvBroken).position).toEqual({ line, column })
  })
})
