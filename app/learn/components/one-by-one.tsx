/** What an attempt shows where its questions come one after another: the one before, the way on, the end. */
import { to } from '#app/addresses.ts'
import { useI18n } from '#app/i18n/i18n-context.tsx'
import { SubmitButton } from '#app/ui/buttons.tsx'
import { Flash } from '#app/ui/flash.tsx'
import type { AttemptPageProps } from './attempt-page.tsx'
import { ItemReview } from './item-review.tsx'

/** What came of the question that was left behind last, where that is told at once. */
export function JustLeft({ page: { attempt, justLeft, positions } }: { page: AttemptPageProps }) {
  const { t } = useI18n()
  if (justLeft === null) return null
  const { slug, language } = attempt.course
  return (
    <section className="stack" aria-labelledby="just-left">
      <h2 id="just-left">{t('learn.just-left')}</h2>
      <ItemReview
        question={justLeft}
        total={positions.length}
        id={`left-${justLeft.position}`}
        courseSlug={slug}
        courseLanguage={language}
      />
    </section>
  )
}

/** Saves what is answered and leaves the question; one that would be left open is asked about once. */
export function WayOn({ page: { attempt, questions, form } }: { page: AttemptPageProps }) {
  const { t } = useI18n()
  const [question] = questions
  if (question === undefined) return <Flash tone="info">{t('learn.walked-through')}</Flash>
  const isAsked = Object.keys(form.errors).length > 0
  return (
    <>
      <input type="hidden" name="position" value={question.position} />
      <div className="row">
        <SubmitButton action={to.attemptSteps(attempt.id)} describedBy="no-way-back">
          {t('learn.save-continue')}
        </SubmitButton>
        {isAsked && (
          <SubmitButton look="outlined" name="confirmed" value="on" action={to.attemptSteps(attempt.id)}>
            {t('learn.continue-open')}
          </SubmitButton>
        )}
      </div>
      <p className="small quiet" id="no-way-back">
        {t('learn.no-way-back')}
      </p>
    </>
  )
}
