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

/** A list of statements; the first line below each belongs to it, further lines belong to none. */
export const writtenMatching: WrittenLines<'matching'> = {
  form: 'lines',
  name: 'Matching',
  fewest: 2,
  isNumbered: false,
  hasWords: true,
  below: 'lines',
  check: (lines, _prompt, at, report) => checkTwiceBelow(lines, at, report),
  read(lines) {
    const below = lines.flatMap((line) => line.below)
    const options = letteredOptions(below)
    const choices = options.map(({ letter }) => letter)
    const answers = lines.map((line) => letterAt(below.indexOf(line.below[0]!)))
    return {
      options,
      parts: choosingParts(lines, choices),
      solution: solutionWith('matching', chosenKeys(answers)),
    }
  },
  keyWords: partKeyWords,
}
