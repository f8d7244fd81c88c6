import { textOfLine } from '#app/courseware/gate-lines.ts'
import { startOf } from '#app/courseware/tree.ts'
import { letterAt } from '#app/courseware/read-item.ts'
import type { WrittenLines } from '../written-item.ts'
import { marksIn } from './criterion.ts'
import { marksOfCriteria } from './rule.ts'

/** Criteria, each with its marks; a trainer gives them. */
export const writtenOpenAnswer: WrittenLines<'open-answer'> = {
  form: 'lines',
  name: 'OpenAnswer',
  fewest: 1,
  isNumbered: false,
  hasWords: true,
  below: 'nothing',
  check(lines, _prompt, at, report) {
    for (const line of lines) {
      if (marksIn(textOfLine(line)) === null) report.add('criterion-marks', startOf(line.node, at))
      for (const quote of line.feedback.slice(0, 1)) report.add('item-line-below', startOf(quote, at))
    }
  },
  read(lines) {
    const letters = lines.map((_, index) => letterAt(index).toUpperCase())
    return {
      options: [],
      parts: lines.map(({ content, feedback }, index) => ({ letter: letters[index]!, choices: [], content, feedback })),
      solution: {
        version: 1,
        kind: 'open-answer',
        criteria: lines.map((line, index) => ({ part: letters[index]!, marks: marksIn(textOfLine(line)) ?? 1 })),
      },
    }
  },
  marksOf: ({ criteria }) => marksOfCriteria(criteria),
  keyWords: { name: 'the marks of its criteria', of: ({ criteria }) => criteria.map(({ marks }) => marks).join(', ') },
}
