import { checkTwice, choosingParts, chosenKeys, partKeyWords, solutionWith } from '../parts/written.ts'
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
    const places = lines.map((_, index) => String(index + 1))
    return { options: [], parts: choosingParts(lines, []), solution: solutionWith('ordering', chosenKeys(places)) }
  },
  keyWords: partKeyWords,
}
