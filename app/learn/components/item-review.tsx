/** A question of a submitted attempt: what was given, its verdict in sign and word, and why. */
import { to } from '#app/addresses.ts'
import { useI18n } from '#app/i18n/i18n-context.tsx'
import type { MessageKey } from '#app/i18n/messages/catalogue.ts'
import type { Verdict } from '#app/domain/grading/grade-attempt.ts'
import { FinishedHtml } from '#app/ui/finished-html.tsx'
import { Foreign } from '#app/ui/foreign.tsx'
import { Sign } from '#app/ui/sign.tsx'
import type { Language } from '#app/i18n/locales.ts'
import { withoutParagraph } from './prompt-html.ts'
import { QuestionHead, useForeign } from './question-head.tsx'
import type { ReviewedQuestionView } from './question-view.ts'

export interface ItemReviewProps {
  question: ReviewedQuestionView
  total: number
  id: string
  /** of the course: where to read again */
  courseSlug: string
  courseLanguage: Language
}

export function ItemReview({ question, total, id, courseSlug, courseLanguage }: ItemReviewProps) {
  const { t } = useI18n()
  const { readAgain, kind } = question
  return (
    <fieldset className="item" id={id}>
      <QuestionHead question={question} total={total}>
        <VerdictLine question={question} />
      </QuestionHead>
      {kind === 'numeric' ? <NumberReview question={question} /> : <OptionsReview question={question} id={id} />}
      {readAgain && (
        <p className="small">
          {t('learn.read-again')}{' '}
          <a href={to.lesson(courseSlug, readAgain.lessonId)}>
            <Foreign language={courseLanguage}>{readAgain.title}</Foreign>
          </a>
        </p>
      )}
    </fieldset>
  )
}

const verdicts: Record<Verdict, { tone: 'good' | 'bad' | 'warn'; sign: 'tick' | 'cross' | 'ring'; key: MessageKey }> = {
  right: { tone: 'good', sign: 'tick', key: 'learn.verdict-right' },
  'not-right': { tone: 'bad', sign: 'cross', key: 'learn.verdict-not-right' },
  unanswered: { tone: 'warn', sign: 'ring', key: 'learn.verdict-unanswered' },
}

function VerdictLine({ question: { verdict, gained, marks } }: { question: ReviewedQuestionView }) {
  const { t } = useI18n()
  const { tone, sign, key } = verdicts[verdict]
  return (
    <span className={`saved ${tone}`}>
      <Sign name={sign} />
      {t(key)}
      {marks !== 1 && ` · ${t('learn.score', { marks: gained, maximum: marks })}`}
    </span>
  )
}

function OptionsReview({ question, id }: { question: ReviewedQuestionView; id: string }) {
  const foreign = useForeign(question.language)
  const { kind, options, value, shown } = question
  const given =
    value === null || value.kind === 'numeric' ? [] : value.kind === 'single-choice' ? [value.letter] : value.letters
  return (
    <ul className="options">
      {options.map(({ letter, html }) => {
        const mark = shown.find((one) => one.letter === letter)
        const tone = mark?.isRight === true ? ' right' : mark?.isRight === false ? ' wrong' : ''
        return (
          <li className={`option off${tone}`} key={letter}>
            <label>
              <input
                type={kind === 'single-choice' ? 'radio' : 'checkbox'}
                name={`${id}-review`}
                checked={given.includes(letter)}
                disabled
                readOnly
              />
              <FinishedHtml as="span" html={withoutParagraph(html)} {...foreign} />
              {mark && <OptionVerdict isChosen={mark.isChosen} isRight={mark.isRight} />}
            </label>
            {mark?.feedbackHtml && <FinishedHtml className="why" html={mark.feedbackHtml} {...foreign} />}
          </li>
        )
      })}
    </ul>
  )
}

function OptionVerdict({ isChosen, isRight }: { isChosen: boolean; isRight: boolean | null }) {
  const { t } = useI18n()
  if (isRight === null) return <b className="verdict">{t('learn.your-answer')}</b>
  const key = !isChosen ? 'learn.right-answer' : isRight ? 'learn.your-answer-right' : 'learn.your-answer-not-right'
  return (
    <b className="verdict">
      <Sign name={isRight ? 'tick' : 'cross'} />
      {t(key)}
    </b>
  )
}

/** What was written and why it is right or not; then the right answer, where it may be shown and was not given. */
function NumberReview({ question }: { question: ReviewedQuestionView }) {
  const { t } = useI18n()
  const foreign = useForeign(question.language)
  const { value, unit, shown, verdict } = question
  const typed = value?.kind === 'numeric' ? value.typed : ''
  const why = (chosen: boolean) =>
    shown
      .filter((one) => one.isChosen === chosen && one.feedbackHtml !== null)
      .map((one) => <FinishedHtml key={one.letter} html={one.feedbackHtml ?? ''} {...foreign} />)
  const key = why(false)
  return (
    <div className="stack">
      {typed !== '' && (
        <div className={`callout ${verdict === 'right' ? 'good' : 'bad'}`}>
          <p>
            <Sign name={verdict === 'right' ? 'tick' : 'cross'} />
            <span>
              {t('learn.you-wrote')} <bdi className="mono">{typed}</bdi>
              {unit !== '' && <span {...foreign}> {unit}</span>}
            </span>
          </p>
          {why(true)}
        </div>
      )}
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
