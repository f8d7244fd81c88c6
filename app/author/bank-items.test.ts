import { describe, expect, it } from 'vitest'
import { aModule, anItem, aStructure, aTest } from '#tests/support/structure.ts'
import type { CourseOutline } from '#app/domain/course/structure.ts'
import { chosenItems, usedItems } from './bank-items.ts'
import type { BankItem } from './components/author-view.ts'

it('every item once, with everywhere it is asked', () => {
  const asked = anItem('shared')
  const structure = aStructure({
    modules: [
      {
        ...aModule('m1', ['l1'], 'q1'),
        lessons: [{ id: 'l1', minutes: 5, checks: [{ id: 'c', items: [asked] }] }],
      },
    ],
    tests: [{ ...aTest('final'), items: [asked] }],
  })
  const outline = { activities: { l1: 'First lesson', final: 'Final test' } } as unknown as CourseOutline
  expect(usedItems(structure, outline)).toMatchObject([
    {
      itemKey: 'shared',
      uses: [
        { kind: 'check', activityId: 'l1', title: 'First lesson' },
        { kind: 'test', activityId: 'final', title: 'Final test' },
      ],
    },
    { itemKey: 'q1-item', uses: [{ kind: 'quiz', title: 'q1' }] },
  ])
})

describe('choosing', () => {
  const item = (itemKey: string, more: Partial<BankItem>): BankItem => ({
    itemKey,
    kind: 'numeric',
    outcome: 'tell',
    outcomeWords: 'tell',
    difficulty: null,
    tags: [],
    marks: 1,
    words: 'Émigrants in 2020',
    language: 'en',
    languages: ['en', 'ar'],
    uses: [],
    ...more,
  })
  const items = [
    item('a', { tags: ['census'], difficulty: 'hard' }),
    item('b', { outcome: 'read', kind: 'single-choice', words: 'اللاجئون' }),
    item('c', { languages: ['en'] }),
  ]
  it.each([
    ['nothing', {}, ['a', 'b', 'c']],
    ['an outcome', { outcome: 'read' }, ['b']],
    ['a kind', { kind: 'numeric' }, ['a', 'c']],
    ['a difficulty', { difficulty: 'hard' }, ['a']],
    ['those without a difficulty', { difficulty: 'none' }, ['b', 'c']],
    ['a tag', { tag: 'census' }, ['a']],
    ['a language that is lacking', { lacking: 'ar' }, ['c']],
    ['words, without accents', { words: 'EMIGRANTS' }, ['a', 'c']],
    ['Arabic words with vowel marks', { words: 'اللاجِئون' }, ['b']],
    ['all of it', { kind: 'numeric', words: 'emigrants', lacking: 'ar' }, ['c']],
  ] as const)('by %s', (_name, filter, expected) => {
    expect(chosenItems(items, filter).map(({ itemKey }) => itemKey)).toEqual(expected)
  })
})
