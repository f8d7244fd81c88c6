/** Each part with what was given, whether it is right, what would be, and why: as far as the page may say. */
import { useI18n } from '#app/i18n/i18n-context.tsx'
import { FinishedHtml } from '#app/ui/finished-html.tsx'
import { Sign } from '#app/ui/sign.tsx'
import type { ReviewProps } from '../item-view.ts'
import type { ReviewedQuestionView } from '../question-view.ts'
import { useForeign } from '../use-foreign.ts'
import { answerWords, PartWords } from './view.tsx'

export function PartsReview({ question }: ReviewProps) {
  const foreign = useForeign(question.language)
  return (
    <ol className="parts" {...foreign}>
      {question.parts.map((part, index) => (
        <PartReview key={part.letter} question={question} index={index} />
      ))}
    </ol>
  )
}

function PartReview({ question, index }: { question: ReviewedQuestionView; index: number }) {
  const { letter } = question.parts[index]!
  const shown = question.shownParts.find((one) => one.letter === letter)
  const isRight = shown?.isRight ?? null
  const tone = isRight === null ? '' : isRight ? 'right' : 'wrong'
  return (
    <li className={tone}>
      <PartWords question={question} index={index} />
      <GivenPart question={question} letter={letter} isRight={isRight} />
      {isRight === false && <RightPart question={question} letter={letter} right={shown!.right} />}
      {shown?.feedbackHtml && <FinishedHtml className="why" html={shown.feedbackHtml} />}
    </li>
  )
}

interface GivenPartProps {
  question: ReviewedQuestionView
  letter: string
  isRight: boolean | null
}

function GivenPart({ question, letter, isRight }: GivenPartProps) {
  const { t } = useI18n()
  const given = question.value !== null && 'given' in question.value ? question.value.given[letter] : undefined
  return (
    <b className="verdict">
      {isRight !== null && (
        <Sign
          name={isRight ? 'tick' : 'cross'}
          label={t(isRight ? 'learn.verdict-right' : 'learn.verdict-not-right')}
        />
      )}
      {given === undefined ? t('learn.left-open') : <bdi>{answerWords(question, letter, given)}</bdi>}
    </b>
  )
}

interface RightPartProps {
  question: ReviewedQuestionView
  letter: string
  right: string[]
}

function RightPart({ question, letter, right }: RightPartProps) {
  const { t } = useI18n()
  return <span className="small">{t('learn.right-is', { answer: answerWords(question, letter, right[0] ?? '') })}</span>
}
