import type { ReactNode } from 'react'
import { useI18n } from '#app/i18n/i18n-context.tsx'
import type { Translate } from '#app/i18n/translate.ts'
import { FinishedHtml } from '#app/ui/finished-html.tsx'
import type { ItemView } from '../item-view.ts'
import type { QuestionView, ReviewedQuestionView } from '../question-view.ts'
import { TypedAnswer, TypedField, TypedReview } from '../typed.tsx'
import { useForeign } from '../use-foreign.ts'

export const dataExerciseView: ItemView<'data-exercise'> = {
  Answer(props) {
    const { t } = useI18n()
    const words = { label: t('learn.number-label'), hint: t('learn.number-hint') }
    return (
      <>
        <Drawn question={props.question} />
        <TypedField {...props} {...words} input={{ className: 'mono', inputMode: 'decimal', size: 12 }} />
      </>
    )
  },
  Review(props) {
    const i18n = useI18n()
    return (
      <>
        <Drawn question={props.question} />
        <TypedReview {...props} figure={rightFigure(i18n, props.question)} />
      </>
    )
  },
  Given: ({ value }) => <TypedAnswer typed={value.typed} />,
}

/** The figures that were drawn for this learner. */
function Drawn({ question }: { question: QuestionView }) {
  const foreign = useForeign(question.language)
  return question.options.map(({ letter, html }) => <FinishedHtml key={letter} html={html} {...foreign} />)
}

/** Worked out from her figures, so that no author can write it; null where it was given or may not be shown. */
function rightFigure({ formatNumber, formatList }: Translate, question: ReviewedQuestionView): ReactNode {
  const right = question.verdict === 'right' ? [] : question.shownParts.flatMap((part) => part.right)
  if (right.length === 0) return null
  return (
    <bdi className="mono">
      {formatList(right.map((figure) => formatNumber(Number(figure), { maximumSignificantDigits: 6 })))}
      {question.unit !== '' && ` ${question.unit}`}
    </bdi>
  )
}
