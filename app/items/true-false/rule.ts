/** True or false: the lines stand as they were written, true first. */
import { oneChoiceRule } from '../one-choice.ts'

export const trueFalse = oneChoiceRule('true-false', false)
