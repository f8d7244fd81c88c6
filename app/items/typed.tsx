/** An answer that is typed on one line, and how it came out: what a number and a short text share. */
import type { ReactElement, ReactNode } from 'react'
import { useI18n } from '#app/i18n/i18n-context.tsx'
import { fieldId } from '#app/ui/field-frame.tsx'
import { FinishedHtml } from '#app/ui/finished-html.tsx'
import { Sign } from '#app/ui/sign.tsx'
import { longestLine, type ResponseValue } from './item.ts'
import { sentValue, type AnswerProps, type ReviewProps } from './item-view.ts'
import type { ReviewedQuestionView } from './question-view.ts'
import { answerField } from './rules.ts'
import { useForeign } from './use-foreign.ts'

export interface TypedFieldProps extends AnswerProps {
  /** where the question says none, in the language of the page */
  label: string
  hint: string
  input: { className?: string; inputMode: 'decimal' | 'text'; size: number }
}

export function TypedField({ question, form, scope, label, hint, input }: TypedFieldProps) {
  const foreign = useForeign(question.language)
  const { unit } = question
  const name = answerField(question)
  const id = fieldId(name, scope)
  return (
    <div className="field">
      <label htmlFor={id} {...(question.label === '' ? {} : foreign)}>
        {question.label === '' ? label : question.label}
        {unit !== '' && ` (${unit})`}
      </label>
      <p className="hint" id={`${id}-h`} {...(question.hint === '' ? {} : foreign)}>
        {question.hint === '' ? hint : question.hint}
      </p>
      <input
        {...input}
        id={id}
        name={name}
        autoComplete="off"
        maxLength={longestLine}
        dir="auto"
        defaultValue={sentValue(form, name) ?? typedOf(question.value)}
        aria-invalid={form.errors[name] ? true : undefined}
        aria-describedby={form.errors[name] ? `${id}-h ${id}-e` : `${id}-h`}
      />
    </div>
  )
}

function typedOf(value: ResponseValue | null): string {
  return value !== null && 'typed' in value ? value.typed : ''
}

/** What was written, on one line. */
export function TypedAnswer({ typed }: { typed: string }) {
  const { t } = useI18n()
  return <bdi>{typed === '' ? t('learn.nothing') : typed}</bdi>
}

/**
 * What was written and why it is right or not; then the right answer, where it may be shown and was not given.
 * @param figure the right answer itself, where no author can write it
 */
export function TypedReview({ question, figure = null }: ReviewProps & { figure?: ReactNode }) {
  const { t } = useI18n()
  const key = useReasons(question, false)
  return (
    <div className="stack">
      <Typed question={question} />
      {(key.length > 0 || figure !== null) && (
        <div className="callout good">
          <p>
            <Sign name="tick" />
            <span>
              {t('learn.right-answer')} {figure}
            </span>
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
  const { unit, verdict } = question
  const isRight = verdict === 'right'
  const typed = typedOf(question.value)
  if (typed === '') return null
  return (
    <div className={`callout ${isRight ? 'good' : 'bad'}`}>
      <p>
        <Sign name={isRight ? 'tick' : 'cross'} />
        <span>
          {t('learn.you-wrote')} <bdi className="mono">{typed}</bdi>
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
