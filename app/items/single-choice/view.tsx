import { oneChoiceView } from '../one-choice-view.tsx'

export const singleChoiceView = oneChoiceView<'single-choice'>()
