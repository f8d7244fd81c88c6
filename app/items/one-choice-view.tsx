/** One of a few, all in sight: what single choice and true or false show. */
import { sentValue, type AnswerProps, type GivenProps, type ItemView } from './item-view.ts'
import type { OneChoiceKind } from './one-choice.ts'
import { ChosenOptions, OptionList, OptionsReview } from './options.tsx'
import type { ResponseValue } from './item.ts'
import { answerField } from './rules.ts'

export function oneChoiceView<K extends OneChoiceKind>(): ItemView<K> {
  return {
    Answer: OneChoice,
    Review: ({ question, id }) => (
      <OptionsReview question={question} type="radio" id={id} given={lettersOf(question.value)} />
    ),
    Given: ({ value, question }: GivenProps<OneChoiceKind>) => (
      <ChosenOptions question={question} letters={[value.letter]} />
    ),
  }
}

function OneChoice({ question, form, scope }: AnswerProps) {
  const name = answerField(question)
  const sent = sentValue(form, name)
  const chosen = sent === null ? lettersOf(question.value) : [sent]
  return <OptionList question={question} type="radio" name={name} scope={scope} chosen={chosen} />
}

function lettersOf(value: ResponseValue | null): string[] {
  return value !== null && 'letter' in value ? [value.letter] : []
}
