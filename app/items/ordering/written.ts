import { checkTwice, partKeyWords, partLetterAt, solutionWith } from '../parts/written.ts'
import type { WrittenLines } from '../written-item.ts'

/** A numbered list in its right order. */
export const writtenOrdering: WrittenLines<'ordering'> = {
  form: 'lines',
  name: 'Ordering',
  fewest: 3,
  isNumbered: true,
  hasWords: true,
  below: 'nothing',
  check: (lines, _prompt, at, report) => checkTwice(lines, at, report),
  read(lines) {
    const parts = lines.map(({ content, feedback }, index) => ({
      letter: partLetterAt(index),
      choices: [],
      content,
      feedback,
    }))
    const keys = parts.map(({ letter }, index) => ({ part: letter, answers: [String(index + 1)], isTyped: false }))
    return { options: [], parts, solution: solutionWith('ordering', keys) }
  },
  keyWords: partKeyWords,
}
