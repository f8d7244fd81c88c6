import { letterAt } from '#app/courseware/read-item.ts'
import {
  checkTwiceBelow,
  choosingParts,
  chosenKeys,
  letteredOptions,
  partKeyWords,
  solutionWith,
} from '../parts/written.ts'
import type { WrittenLines } from '../written-item.ts'

/** A list of groups, the cards of each below it. */
export const writtenCategorise: WrittenLines<'categorise'> = {
  form: 'lines',
  name: 'Categorise',
  fewest: 2,
  isNumbered: false,
  hasWords: true,
  below: 'lines',
  check: (lines, _prompt, at, report) => checkTwiceBelow(lines, at, report),
  read(lines) {
    const options = letteredOptions(lines)
    const choices = options.map(({ letter }) => letter)
    const cards = lines.flatMap((line) => line.below)
    const answers = lines.flatMap((line, group) => line.below.map(() => letterAt(group)))
    return {
      options,
      parts: choosingParts(cards, choices),
      solution: solutionWith('categorise', chosenKeys(answers)),
    }
  },
  keyWords: partKeyWords,
}
