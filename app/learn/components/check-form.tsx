/**
 * The check of a lesson. Its element keeps the id `check-<id>` whatever it shows, so that a script can put the answered one
 * in the place of the form.
 */
import { to } from '#app/addresses.ts'
import { useI18n } from '#app/i18n/i18n-context.tsx'
import type { Language } from '#app/i18n/locales.ts'
import { SubmitButton, ButtonForm } from '#app/ui/buttons.tsx'
import type { FormState } from '#app/ui/form-state.ts'
import { PostForm } from '#app/ui/post-form.tsx'
import { ItemFields, useSaving } from './item-fields.tsx'
import { ItemReview } from './item-review.tsx'
import type { CheckView } from './question-view.ts'

export interface CheckFormProps {
  courseSlug: string
  courseLanguage: Language
  check: CheckView
  form: FormState
  /** its place among the checks of the lesson; null where it stands alone */
  number: number | null
  /** the learner has left the course: to read, not to answer */
  isWithdrawn: boolean
}

export function CheckForm({ courseSlug, courseLanguage, check, form, number, isWithdrawn }: CheckFormProps) {
  const { t } = useI18n()
  const title = `check-${check.checkId}-title`
  return (
    <section className="prose" id={`check-${check.checkId}`} aria-labelledby={title}>
      <h2 id={title}>{number === null ? t('learn.check') : t('learn.check-number', { number })}</h2>
      {check.attemptNumber === null ? (
        <Answered {...{ courseSlug, courseLanguage, check, isWithdrawn }} />
      ) : (
        <Questions {...{ courseSlug, check, form, isWithdrawn }} attemptNumber={check.attemptNumber} />
      )}
    </section>
  )
}

interface QuestionsProps extends Omit<CheckFormProps, 'courseLanguage' | 'number'> {
  attemptNumber: number
}

function Questions({ courseSlug, check, form, isWithdrawn, attemptNumber }: QuestionsProps) {
  const { t } = useI18n()
  const { checkId, questions } = check
  return (
    <PostForm
      action={to.checkSubmission(courseSlug, checkId)}
      form={form}
      data={useSaving(to.checkResponses(courseSlug, checkId), 'learn.unsaved-check')}
    >
      <input type="hidden" name="attempt" value={attemptNumber} />
      {questions.map((question) => (
        <ItemFields
          key={question.position}
          question={question}
          total={questions.length}
          form={form}
          id={`${checkId}-${question.position}`}
          scope={checkId}
          disabled={isWithdrawn}
        />
      ))}
      {!isWithdrawn && (
        <div className="row">
          <SubmitButton look="outlined">{t('learn.check-submit')}</SubmitButton>
          <p className="small quiet">{t('learn.check-note')}</p>
        </div>
      )}
    </PostForm>
  )
}

function Answered({ courseSlug, courseLanguage, check, isWithdrawn }: Omit<CheckFormProps, 'form' | 'number'>) {
  const { t } = useI18n()
  const { checkId, reviewed } = check
  const right = reviewed.filter((question) => question.verdict === 'right').length
  return (
    <>
      {reviewed.map((question) => (
        <ItemReview
          key={question.position}
          question={question}
          total={reviewed.length}
          id={`${checkId}-${question.position}`}
          courseSlug={courseSlug}
          courseLanguage={courseLanguage}
        />
      ))}
      <div className="row">
        <p className="small quiet">{t('learn.check-score', { right, total: reviewed.length })}</p>
        {!isWithdrawn && (
          <ButtonForm action={to.checkAttempts(courseSlug, checkId)}>{t('learn.answer-again')}</ButtonForm>
        )}
      </div>
    </>
  )
}
