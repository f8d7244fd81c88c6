/** Answers saved on another device, which whoever gave the current one had not seen: shown until submission. */
import type { ResponseValue } from '#app/domain/course/item.ts'
import { useI18n } from '#app/i18n/i18n-context.tsx'
import { FinishedHtml } from '#app/ui/finished-html.tsx'
import { Sign } from '#app/ui/sign.tsx'
import { withoutParagraph } from './prompt-html.ts'
import type { OpenQuestionView } from './question-view.ts'
import { useForeign } from './question-head.tsx'

export function OtherAnswers({ question }: { question: OpenQuestionView }) {
  const { t } = useI18n()
  const foreign = useForeign(question.language)
  if (question.others.length === 0) return null
  return (
    <div className="callout warn">
      <p>
        <Sign name="triangle" />
        {t('learn.others-title')}
      </p>
      <ul {...foreign}>
        {question.others.map((value, index) => (
          <li key={index}>
            <Given value={value} question={question} />
          </li>
        ))}
      </ul>
      <p>{t('learn.others-text')}</p>
    </div>
  )
}

/** What was given, in the words of the question. */
export function Given({ value, question }: { value: ResponseValue; question: Pick<OpenQuestionView, 'options'> }) {
  const { t } = useI18n()
  if (value.kind === 'numeric') return <bdi>{value.typed === '' ? t('learn.nothing') : value.typed}</bdi>
  const letters = value.kind === 'single-choice' ? [value.letter] : value.letters
  const chosen = question.options.filter((option) => letters.includes(option.letter))
  if (chosen.length === 0) return <>{t('learn.nothing')}</>
  return <FinishedHtml as="span" html={chosen.map((option) => withoutParagraph(option.html)).join('; ')} />
}
