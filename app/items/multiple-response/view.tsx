import { sentValue, type ItemView } from '../item-view.ts'
import { ChosenOptions, OptionList, OptionsReview } from '../options.tsx'
import { answerField } from '../rules.ts'

export const multipleResponseView: ItemView<'multiple-response'> = {
  Answer({ question, form, scope }) {
    const name = `${answerField(question)}[]`
    const saved = question.value?.kind === 'multiple-response' ? question.value.letters : []
    const chosen = sentValue(form, name)?.split(',') ?? saved
    return <OptionList question={question} type="checkbox" name={name} scope={scope} chosen={chosen} />
  },
  Review({ question, id }) {
    const given = question.value?.kind === 'multiple-response' ? question.value.letters : []
    return <OptionsReview question={question} type="checkbox" id={id} given={given} />
  },
  Given: ({ value, question }) => <ChosenOptions question={question} letters={value.letters} />,
}
