/** One answer: right when the chosen option is the key. */
import type { GradeItem } from './grade-item.ts'

export const gradeSingleChoice: GradeItem<'single-choice'> = (solution, value) => ({
  isRight: value.letter === solution.key,
  chosen: [value.letter],
  right: [solution.key],
})
