import { sentValue, type ItemView } from '../item-view.ts'
import { ChosenOptions, OptionList, OptionsReview } from '../options.tsx'
import { answerField } from '../rules.ts'

export const trueFalseView: ItemView<'true-false'> = {
  Answer({ question, form, scope }) {
    const name = answerField(question)
    const saved = question.value?.kind === 'true-false' ? question.value.letter : ''
    const chosen = [sentValue(form, name) ?? saved]
    return <OptionList question={question} type="radio" name={name} scope={scope} chosen={chosen} />
  },
  Review({ question, id }) {
    const given = question.value?.kind === 'true-false' ? [question.value.letter] : []
    return <OptionsReview question={question} type="radio" id={id} given={given} />
  },
  Given: ({ value, question }) => <ChosenOptions question={question} letters={[value.letter]} />,
}
