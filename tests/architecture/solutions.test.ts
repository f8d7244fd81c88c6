/** Keys stay home: who may read solutions, and that no type which goes to a learner can hold one. */
import { expect, it } from 'vitest'
import { readSource, sourcesUnder, type Source } from './sources.ts'

/** Reading the keys for learners: grading a submission, a question that was left behind, and again after a correction. */
const mayGrade = [
  'app/learn/grade-submission.server.ts',
  'app/learn/grade-question.server.ts',
  'app/record/regrade-attempts.server.ts',
]
/** SQL on the table of keys: grading reads it, publishing writes it, trainers look at it, pages tell when it changed. */
const mayName = [
  'app/data/grading.server.ts',
  'app/data/editions.server.ts',
  'app/data/item-bank.server.ts',
  'app/data/errata.server.ts',
]

function leaks(sources: Source[]): string[] {
  return sources
    .filter(({ path }) => path.startsWith('app/') && !path.includes('.test.'))
    .filter(({ path, text, imports }) => {
      const grades = imports.includes('app/data/grading.server.ts') && !mayGrade.includes(path)
      const looks = imports.includes('app/data/item-bank.server.ts') && !path.startsWith('app/author/')
      const reads = grades || looks
      const names = /\bitem_solution\b/.test(text) && !mayName.includes(path)
      const shows = /^app\/(learn\/components|items)\/.*\.tsx$/.test(path) && /\b(Solution|NumericCase)\b/.test(text)
      return reads || names || shows
    })
    .map((source) => source.path)
}

it('solutions are read by grading alone', () => {
  const sources = sourcesUnder('app')
  expect(mayGrade.filter((path) => !sources.some((source) => source.path === path))).toEqual([])
  expect(leaks(sources)).toEqual([])
})

it.each([
  [
    'a page that reads keys',
    'app/learn/read-attempt.server.ts',
    "import { getSolutions } from '#app/data/grading.server.ts'\n",
  ],
  [
    'a learner’s page that looks into the bank',
    'app/learn/read-check.server.ts',
    "import { listSolutions } from '#app/data/item-bank.server.ts'\n",
  ],
  ['SQL on keys elsewhere', 'app/data/items.server.ts', "db.selectFrom('item_solution')\n"],
  ['a view that can hold a key', 'app/learn/components/item-fields.tsx', 'const key: Solution = props.key\n'],
])('%s is caught', (_name, path, text) => {
  expect(leaks([readSource(path, text)])).toEqual([path])
})
