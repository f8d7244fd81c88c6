/** A question of a submitted attempt: what was given, its verdict in sign and word, and why. */
import { to } from '#app/addresses.ts'
import { useI18n } from '#app/i18n/i18n-context.tsx'
import type { MessageKey } from '#app/i18n/messages/catalogue.ts'
import type { Verdict } from '#app/domain/grading/grade-attempt.ts'
import { Foreign } from '#app/ui/foreign.tsx'
import { Sign } from '#app/ui/sign.tsx'
import type { Language } from '#app/i18n/locales.ts'
import { viewOf } from '#app/items/views.tsx'
import { QuestionHead } from './question-head.tsx'
import type { ReviewedQuestionView } from '#app/items/question-view.ts'

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
  const { Review } = viewOf(kind)
  return (
    <fieldset className="item" id={id}>
      <QuestionHead question={question} total={total}>
        <VerdictLine question={question} />
      </QuestionHead>
      <Review question={question} id={id} />
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

const verdicts: Record<
  Verdict,
  { tone: 'good' | 'bad' | 'warn'; sign: 'tick' | 'cross' | 'ring' | 'half-ring'; key: MessageKey }
> = {
  right: { tone: 'good', sign: 'tick', key: 'learn.verdict-right' },
  partly: { tone: 'warn', sign: 'half-ring', key: 'learn.verdict-partly' },
  'not-right': { tone: 'bad', sign: 'cross', key: 'learn.verdict-not-right' },
  'to-mark': { tone: 'warn', sign: 'ring', key: 'learn.verdict-to-mark' },
  unanswered: { tone: 'warn', sign: 'ring', key: 'learn.verdict-unanswered' },
}

function VerdictLine({ question: { verdict, gained, marks } }: { question: ReviewedQuestionView }) {
  const { t } = useI18n()
  const { tone, sign, key } = verdicts[verdict]
  return (
    <span className={`saved ${tone}`}>
      <Sign name={sign} />
      {t(key)}
      {(marks !== 1 || verdict === 'partly') && ` · ${t('learn.score', { marks: gained, maximum: marks })}`}
    </span>
  )
}
