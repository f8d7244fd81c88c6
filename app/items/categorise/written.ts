import { letterAt } from '#app/courseware/read-item.ts'
import { checkTwice, partKeyWords, partLetterAt, solutionWith } from '../parts/written.ts'
import type { WrittenLines } from '../written-item.ts'

/** A list of groups, the cards of each below it. */
export const writtenCategorise: WrittenLines<'categorise'> = {
  form: 'lines',
  name: 'Categorise',
  fewest: 2,
  isNumbered: false,
  hasWords: true,
  below: 'lines',
  check(lines, _prompt, at, report) {
    checkTwice(lines, at, report)
    checkTwice(
      lines.flatMap((line) => line.below),
      at,
      report,
    )
  },
  read(lines) {
    const options = lines.map(({ content }, index) => ({ letter: letterAt(index), content }))
    const choices = options.map(({ letter }) => letter)
    const cards = lines.flatMap((line, group) => line.below.map((card) => ({ ...card, group: letterAt(group) })))
    const parts = cards.map(({ content, feedback }, index) => ({
      letter: partLetterAt(index),
      choices,
      content,
      feedback,
    }))
    const keys = cards.map(({ group }, index) => ({ part: partLetterAt(index), answers: [group], isTyped: false }))
    return { options, parts, solution: solutionWith('categorise', keys) }
  },
  keyWords: partKeyWords,
}
