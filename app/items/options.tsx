/** Options to choose from, and how they came out: what single choice and multiple response share. */
import { useI18n } from '#app/i18n/i18n-context.tsx'
import { fieldId } from '#app/ui/field-frame.tsx'
import { FinishedHtml } from '#app/ui/finished-html.tsx'
import { Sign } from '#app/ui/sign.tsx'
import type { OptionLetter } from './item.ts'
import { withoutParagraph } from './prompt-html.ts'
import type { QuestionView, ReviewedQuestionView } from './question-view.ts'
import { useForeign } from './use-foreign.ts'

export interface OptionListProps {
  question: QuestionView
  type: 'radio' | 'checkbox'
  name: string
  scope: string
  chosen: OptionLetter[]
}

export function OptionList({ question, type, name, scope, chosen }: OptionListProps) {
  const foreign = useForeign(question.language)
  const id = fieldId(name, scope)
  return (
    <ul className="options" {...foreign}>
      {question.options.map(({ letter, html }, index) => (
        <li className="option" key={letter}>
          <label>
            <input
              type={type}
              id={index === 0 ? id : `${id}-${letter}`}
              name={name}
              value={letter}
              defaultChecked={chosen.includes(letter)}
            />
            <FinishedHtml as="span" html={withoutParagraph(html)} />
          </label>
        </li>
      ))}
    </ul>
  )
}

export interface OptionsReviewProps {
  question: ReviewedQuestionView
  type: 'radio' | 'checkbox'
  id: string
  given: OptionLetter[]
}

export function OptionsReview({ question, type, id, given }: OptionsReviewProps) {
  const foreign = useForeign(question.language)
  return (
    <ul className="options" {...foreign}>
      {question.options.map(({ letter, html }) => {
        const mark = question.shown.find((one) => one.letter === letter)
        const tone = mark?.isRight === true ? ' right' : mark?.isRight === false ? ' wrong' : ''
        return (
          <li className={`option off${tone}`} key={letter}>
            <label>
              <input type={type} name={`${id}-review`} checked={given.includes(letter)} disabled readOnly />
              <FinishedHtml as="span" html={withoutParagraph(html)} />
              {mark && <OptionVerdict isChosen={mark.isChosen} isRight={mark.isRight} language={question.language} />}
            </label>
            {mark?.feedbackHtml && <FinishedHtml className="why" html={mark.feedbackHtml} />}
          </li>
        )
      })}
    </ul>
  )
}

interface OptionVerdictProps {
  isChosen: boolean
  isRight: boolean | null
  /** of the question; the verdict is in the language of the page */
  language: QuestionView['language']
}

function OptionVerdict({ isChosen, isRight, language }: OptionVerdictProps) {
  const i18n = useI18n()
  const { t } = i18n
  const own = language === i18n.language ? {} : { lang: i18n.language, dir: i18n.dir }
  if (isRight === null)
    return (
      <b className="verdict" {...own}>
        {t('learn.your-answer')}
      </b>
    )
  const key = !isChosen ? 'learn.right-answer' : isRight ? 'learn.your-answer-right' : 'learn.your-answer-not-right'
  return (
    <b className="verdict" {...own}>
      <Sign name={isRight ? 'tick' : 'cross'} />
      {t(key)}
    </b>
  )
}

/** The words of the options that were chosen. */
export function ChosenOptions({
  question,
  letters,
}: {
  question: Pick<QuestionView, 'options'>
  letters: OptionLetter[]
}) {
  const { t } = useI18n()
  const chosen = question.options.filter((option) => letters.includes(option.letter))
  if (chosen.length === 0) return <>{t('learn.nothing')}</>
  return <FinishedHtml as="span" html={chosen.map((option) => withoutParagraph(option.html)).join('; ')} />
}
