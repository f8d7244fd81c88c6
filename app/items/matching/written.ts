import { letterAt } from '#app/courseware/read-item.ts'
import { checkTwice, partKeyWords, partLetterAt, solutionWith } from '../parts/written.ts'
import type { WrittenLines } from '../written-item.ts'

/** A list of statements; the first line below each belongs to it, further lines belong to none. */
export const writtenMatching: WrittenLines<'matching'> = {
  form: 'lines',
  name: 'Matching',
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
    const below = lines.flatMap((line) => line.below)
    const options = below.map(({ content }, index) => ({ letter: letterAt(index), content }))
    const choices = options.map(({ letter }) => letter)
    const parts = lines.map(({ content, feedback }, index) => ({
      letter: partLetterAt(index),
      choices,
      content,
      feedback,
    }))
    const keys = lines.map((line, index) => ({
      part: partLetterAt(index),
      answers: [letterAt(below.indexOf(line.below[0]!))],
      isTyped: false,
    }))
    return { options, parts, solution: solutionWith('matching', keys) }
  },
  keyWords: partKeyWords,
}
