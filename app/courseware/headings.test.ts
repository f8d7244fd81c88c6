import { describe, expect, it } from 'vitest'
import { anchorOf, anchorsOf } from './headings.ts'

const heading = (value: string) => ({ type: 'heading', depth: 2, children: [{ type: 'text', value }] })

describe('the address of a heading', () => {
  it.each([
    ['Stock or flow?', 'stock-or-flow'],
    ['The world, 1990–2024', 'the-world-1990-2024'],
    ['المخزون والتدفق', 'المخزون-والتدفق'],
    ['Qu’est-ce qu’un migrant ?', 'quest-ce-quun-migrant'],
    ['???', ''],
  ])('of %j is %j', (words, anchor) => {
    expect(anchorOf(words)).toBe(anchor)
  })

  it('stands once on a page, and never where something else stands', () => {
    expect(anchorsOf(['Look', 'Look', 'Main', 'Fig 1', '?'].map(heading), new Set(['fig-1']))).toEqual([
      'look',
      'look-2',
      'main-2',
      'fig-1-2',
      'section',
    ])
  })
})
