import { markedLetters, placeOfLetter, type WrittenBoxes } from '../written-item.ts'

export const writtenMultipleResponse: WrittenBoxes<'multiple-response'> = {
  form: 'boxes',
  name: 'MultipleResponse',
  fewest: 2,
  showsOptions: true,
  checkOption: () => undefined,
  checkKey: () => undefined,
  solutionOf: (options) => ({ version: 1, kind: 'multiple-response', keys: markedLetters(options) }),
  keyWords: { name: 'the place of its right options', of: ({ keys }) => keys.map(placeOfLetter).join(', ') },
}
