import type { ReactElement } from 'react'
import { useI18n } from '#app/i18n/i18n-context.tsx'
import { fieldId } from '#app/ui/field-frame.tsx'
import { FinishedHtml } from '#app/ui/finished-html.tsx'
import { Sign } from '#app/ui/sign.tsx'
import { sentValue, type AnswerProps, type ItemView, type ReviewProps } from '../item-view.ts'
import type { ReviewedQuestionView } from '../question-view.ts'
import { answerField } from '../rules.ts'
import { useForeign } from '../use-foreign.ts'

export const numericView: ItemView<'numeric'> = {
  Answer: NumberField,
  Review: NumberReview,
  Given({ value }) {
    const { t } = useI18n()
    return <bdi>{value.typed === '' ? t('learn.nothing') : value.typed}</bdi>
  },
}

function NumberField({ question, form, scope }: AnswerProps) {
  const { t } = useI18n()
  const foreign = useForeign(question.language)
  const { label, hint, unit } = question
  const id = fieldId(answerField(question), scope)
  return (
    <div className="field">
      <label htmlFor={id} {...(label === '' ? {} : foreign)}>
        {label === '' ? t('learn.number-label') : label}
        {unit !== '' && ` (${unit})`}
      </label>
      <p className="hint" id={`${id}-h`} {...(hint === '' ? {} : foreign)}>
        {hint === '' ? t('learn.number-hint') : hint}
      </p>
      <NumberInput question={question} form={form} scope={scope} />
    </div>
  )
}

function NumberInput({ question, form, scope }: AnswerProps) {
  const name = answerField(question)
  const id = fieldId(name, scope)
  const error = form.errors[name]
  const saved = question.value?.kind === 'numeric' ? question.value.typed : ''
  return (
    <input
      className="mono"
      id={id}
      name={name}
      inputMode="decimal"
      autoComplete="off"
      maxLength={100}
      size={12}
      dir="auto"
      defaultValue={sentValue(form, name) ?? saved}
      aria-invalid={error ? true : undefined}
      aria-describedby={error ? `${id}-h ${id}-e` : `${id}-h`}
    />
  )
}

/** What was written and why it is right or not; then the right answer, where it may be shown and was not given. */
function NumberReview({ question }: ReviewProps) {
  const { t } = useI18n()
  const key = useReasons(question, false)
  return (
    <div className="stack">
      <Typed question={question} />
      {key.length > 0 && (
        <div className="callout good">
          <p>
            <Sign name="tick" />
            {t('learn.right-answer')}
          </p>
          {key}
        </div>
      )}
    </div>
  )
}

function Typed({ question }: { question: ReviewedQuestionView }) {
  const { t } = useI18n()
  const foreign = useForeign(question.language)
  const reasons = useReasons(question, true)
  const { value, unit, verdict } = question
  const isRight = verdict === 'right'
  if (value?.kind !== 'numeric' || value.typed === '') return null
  return (
    <div className={`callout ${isRight ? 'good' : 'bad'}`}>
      <p>
        <Sign name={isRight ? 'tick' : 'cross'} />
        <span>
          {t('learn.you-wrote')} <bdi className="mono">{value.typed}</bdi>
          {unit !== '' && <span {...foreign}> {unit}</span>}
        </span>
      </p>
      {reasons}
    </div>
  )
}

/** The author's words about the answer that was given, or about the one that was not. */
function useReasons({ shown, language }: ReviewedQuestionView, isChosen: boolean): ReactElement[] {
  const foreign = useForeign(language)
  return shown
    .filter((one) => one.isChosen === isChosen && one.feedbackHtml !== null)
    .map((one) => <FinishedHtml key={one.letter} html={one.feedbackHtml ?? ''} {...foreign} />)
}
