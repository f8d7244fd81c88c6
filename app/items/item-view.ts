/** What every kind of item shows of itself; each kind has its `view.tsx`. A form works without a script and by keyboard alone. */
import type { ReactNode } from 'react'
import type { FormState } from '#app/ui/form-state.ts'
import type { ItemKind } from './item.ts'
import type { ValueOf } from './item-rule.ts'
import type { OpenQuestionView, QuestionView, ReviewedQuestionView } from './question-view.ts'

export interface AnswerProps {
  question: OpenQuestionView
  /** the form as it was sent and refused, if it was */
  form: FormState
  /** of the fields' ids */
  scope: string
}

export interface ReviewProps {
  question: ReviewedQuestionView
  /** of the fieldset */
  id: string
}

export interface GivenProps<K extends ItemKind> {
  value: ValueOf<K>
  question: Pick<QuestionView, 'options' | 'parts'>
}

export interface ItemView<K extends ItemKind> {
  /** the fields of the answer */
  Answer(props: AnswerProps): ReactNode
  /** what was given, which of it is right, and why */
  Review(props: ReviewProps): ReactNode
  /** an answer in the words of the question, on one line */
  Given(props: GivenProps<K>): ReactNode
}

/** What was just sent under a name and refused; null where the form is shown for the first time. */
export function sentValue({ values }: FormState, name: string): string | null {
  return Object.keys(values).length > 0 ? (values[name] ?? '') : null
}
