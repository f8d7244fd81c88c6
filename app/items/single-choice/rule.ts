/** One answer: right when the chosen option is the key. */
import { oneChoiceRule } from '../one-choice.ts'

export const singleChoice = oneChoiceRule('single-choice', true)
