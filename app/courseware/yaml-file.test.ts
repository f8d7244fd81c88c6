import * as z from 'zod/mini'
import { describe, expect, it } from 'vitest'
import { readYaml } from './yaml-file.ts'

const Thing = z.strictObject({ name: z.string(), parts: z.array(z.strictObject({ id: z.string(), size: z.int() })) })

function told(text: string, firstLine = 1): string[] {
  const checked = readYaml('a.yaml', text, Thing, firstLine)
  return checked.ok ? [] : checked.faults.map(({ line, column, message }) => `${line}:${column} ${message}`)
}

const good = 'name: Box\nparts:\n  - id: lid\n    size: 3\n'

describe('YAML', () => {
  it('is checked, and each value knows its place', () => {
    const checked = readYaml('a.yaml', good, Thing)
    expect(checked.ok && checked.value.value).toEqual({ name: 'Box', parts: [{ id: 'lid', size: 3 }] })
    expect(checked.ok && checked.value.at(['parts', 0, 'size'])).toEqual({ line: 4, column: 5 })
  })

  it.each([
    [
      'a value of another kind',
      good.replace('3', 'three'),
      ['4:5 “parts → 0 → size” is not right: write a number here.'],
    ],
    ['a missing value', good.replace('    size: 3\n', ''), ['3:5 “parts → 0 → size” is missing. Add it.']],
    [
      'an unknown name',
      `${good}colour: red\n`,
      ['5:1 “colour” is not known here. Take it out, or look for a slip in the spelling.'],
    ],
    ['a name twice', `${good}name: Bag\n`, ['5:1 This name stands here twice. Keep one of them.']],
    ['a tab', good.replace('  - id', '\t- id'), ['3:1 This line begins with a tab. Use spaces.']],
    [
      'a prototype',
      `${good}__proto__: {a: 1}\n`,
      ['5:1 “__proto__” is not known here. Take it out, or look for a slip in the spelling.'],
    ],
  ])('tells %s', (_name, text, faults) => {
    expect(told(text)).toEqual(faults)
  })

  it.each(['name: !!js/undefined ""', 'name: &a x\nparts: *a', 'name: !secret x'])(
    'gives no meaning to tags and aliases: %j',
    (text) => {
      expect(told(text)[0]).toMatch(/has a meaning of its own here/)
    },
  )

  it('counts from the line it begins on', () => {
    expect(told('name: 5\nparts: []\n', 2)).toEqual([
      '2:1 “name” is not right: write text (between quotes if it is a number) here.',
    ])
  })
})
