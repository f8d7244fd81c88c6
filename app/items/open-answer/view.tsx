import { useI18n } from '#app/i18n/i18n-context.tsx'
import { fieldId } from '#app/ui/field-frame.tsx'
import { FinishedHtml } from '#app/ui/finished-html.tsx'
import { sentValue, type AnswerProps, type ItemView } from '../item-view.ts'
import { longestAnswer, type ItemPart, type ResponseValue } from '../item.ts'
import { answerField } from '../rules.ts'
import { TypedAnswer } from '../typed.tsx'
import type { ReviewedQuestionView } from '../question-view.ts'
import { useForeign } from '../use-foreign.ts'

export const openAnswerView: ItemView<'open-answer'> = {
  Answer(props) {
    return (
      <div className="stack">
        <Criteria question={props.question} />
        <Words {...props} />
      </div>
    )
  },
  Review({ question }) {
    return (
      <div className="stack">
        <p className="as-written" dir="auto">
          {typedOf(question.value)}
        </p>
        {question.marked === null ? (
          <Criteria question={question} />
        ) : (
          <Marked question={question} marked={question.marked} />
        )}
      </div>
    )
  },
  Given: ({ value }) => <TypedAnswer typed={value.typed} />,
}

function Words({ question, form, scope }: AnswerProps) {
  const { t } = useI18n()
  const foreign = useForeign(question.language)
  const name = answerField(question)
  const id = fieldId(name, scope)
  return (
    <div className="field">
      <label htmlFor={id} {...(question.label === '' ? {} : foreign)}>
        {question.label === '' ? t('learn.open-answer-label') : question.label}
      </label>
      <p className="hint" id={`${id}-h`} {...(question.hint === '' ? {} : foreign)}>
        {question.hint === '' ? t('learn.open-answer-hint') : question.hint}
      </p>
      <textarea
        id={id}
        name={name}
        rows={8}
        maxLength={longestAnswer}
        inputMode="text"
        dir="auto"
        defaultValue={sentValue(form, name) ?? typedOf(question.value)}
        aria-invalid={form.errors[name] ? true : undefined}
        aria-describedby={form.errors[name] ? `${id}-h ${id}-e` : `${id}-h`}
      />
    </div>
  )
}

/** What a trainer will look for, and how much each counts. */
function Criteria({
  question: { parts, language },
}: {
  question: { parts: ItemPart[]; language: ReviewedQuestionView['language'] }
}) {
  const { t } = useI18n()
  const foreign = useForeign(language)
  return (
    <div className="prose">
      <p className="small quiet">{t('learn.open-answer-criteria')}</p>
      <ul {...foreign}>
        {parts.map(({ letter, html }) => (
          <li key={letter}>
            <FinishedHtml as="span" html={html} />
          </li>
        ))}
      </ul>
    </div>
  )
}

/** The trainer's marks by criterion, and her words. */
function Marked({
  question: { parts, language },
  marked: { criteria, comment },
}: {
  question: ReviewedQuestionView
  marked: NonNullable<ReviewedQuestionView['marked']>
}) {
  const { t, formatNumber } = useI18n()
  const foreign = useForeign(language)
  return (
    <div className="callout">
      <p>{t('learn.open-answer-marked')}</p>
      <ul>
        {parts.map(({ letter, html }) => (
          <li key={letter}>
            <FinishedHtml as="span" html={html} {...foreign} />{' '}
            <b className="mono">{formatNumber(criteria[letter] ?? 0)}</b>
          </li>
        ))}
      </ul>
      {comment !== '' && (
        <p className="as-written" dir="auto">
          {comment}
        </p>
      )}
    </div>
  )
}

function typedOf(value: ResponseValue | null): string {
  return value?.kind === 'open-answer' ? value.typed : ''
}
