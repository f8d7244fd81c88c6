import { startOf } from '#app/courseware/tree.ts'
import { markedLetters, placeOfLetter, type WrittenBoxes } from '../written-item.ts'

export const writtenTrueFalse: WrittenBoxes<'true-false'> = {
  form: 'boxes',
  name: 'TrueFalse',
  fewest: 2,
  showsOptions: true,
  checkOption: () => undefined,
  checkKey(options, at, report) {
    if (options[2]) report.add('item-true-false-lines', startOf(options[2].node, at))
    const [, second] = options.filter((option) => option.checked === true)
    if (second) report.add('item-key-twice', startOf(second.node, at))
  },
  solutionOf: (options) => ({ version: 1, kind: 'true-false', key: markedLetters(options)[0]! }),
  keyWords: { name: 'the place of its right options', of: ({ key }) => placeOfLetter(key) },
}
