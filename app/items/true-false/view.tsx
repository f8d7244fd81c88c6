import { oneChoiceView } from '../one-choice-view.tsx'

export const trueFalseView = oneChoiceView<'true-false'>()
