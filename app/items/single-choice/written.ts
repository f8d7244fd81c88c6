import { startOf } from '#app/courseware/tree.ts'
import { markedLetters, placeOfLetter, type WrittenBoxes } from '../written-item.ts'

export const writtenSingleChoice: WrittenBoxes<'single-choice'> = {
  form: 'boxes',
  name: 'SingleChoice',
  fewest: 2,
  showsOptions: true,
  checkOption: () => undefined,
  checkKey(options, at, report) {
    const [, second] = options.filter((option) => option.checked === true)
    if (second) report.add('item-key-twice', startOf(second.node, at))
  },
  solutionOf: (options) => ({ version: 1, kind: 'single-choice', key: markedLetters(options)[0]! }),
  keyWords: { name: 'the place of its right options', of: ({ key }) => placeOfLetter(key) },
}
