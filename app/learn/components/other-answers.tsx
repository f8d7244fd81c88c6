/** Answers saved on another device, which whoever gave the current one had not seen: shown until submission. */
import { useI18n } from '#app/i18n/i18n-context.tsx'
import { Sign } from '#app/ui/sign.tsx'
import type { OpenQuestionView } from '#app/items/question-view.ts'
import { viewOf } from '#app/items/views.tsx'
import { useForeign } from '#app/items/use-foreign.ts'

export function OtherAnswers({ question }: { question: OpenQuestionView }) {
  const { t } = useI18n()
  const foreign = useForeign(question.language)
  const { Given } = viewOf(question.kind)
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
