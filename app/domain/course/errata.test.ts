import { expect, it } from 'vitest'
import { errataOf } from './errata.ts'
import type { CourseStructure } from './structure.ts'

const item = (itemKey: string) => ({ itemKey, itemVersionId: itemKey, outcome: 'o', marks: 1 })
const structure = {
  modules: [
    {
      id: 'm',
      lessons: [{ id: 'lesson', minutes: 1, checks: [{ id: 'check', items: [item('one')] }] }],
      quiz: { id: 'quiz', items: [item('one'), item('two')] },
    },
    { id: 'n', lessons: [], quiz: null },
  ],
  tests: [{ id: 'test', items: [item('two')] }],
} as unknown as CourseStructure

it('says where a corrected question is asked; what is asked nowhere is left out', () => {
  const activities = { lesson: 'A lesson', quiz: 'A quiz' }
  const corrected = ['one', 'two', 'gone'].map((itemKey) => ({ itemKey, at: itemKey }))
  expect(errataOf(structure, { activities }, corrected)).toEqual([
    { at: 'one', titles: ['A lesson', 'A quiz'] },
    { at: 'two', titles: ['A quiz', 'test'] },
  ])
})
