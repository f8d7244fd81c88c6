/** Pages of one press: mark a lesson as read, answer a check again, start a quiz or test; and an attempt that is closed. */
import { to } from '#app/addresses.ts'
import { useI18n } from '#app/i18n/i18n-context.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import type { FormState } from '#app/ui/form-state.ts'
import { PageHead } from '#app/ui/page-head.tsx'
import type { AttemptView } from './attempt-view.ts'
import type { ActivityNameView } from './course-view.ts'
import { PressPage } from './press-page.tsx'

export function CompletionPage({ page, back, form }: { page: ActivityNameView; back: string; form: FormState }) {
  const { t } = useI18n()
  return (
    <PressPage
      title={t('learn.completion-title', { lesson: page.title })}
      text={t('learn.lesson-done-note')}
      button={t('learn.done-continue')}
      action={to.lessonCompletion(page.slug, page.activityId)}
      back={back}
      form={form}
    />
  )
}

export interface CheckAgain {
  slug: string
  lessonTitle: string
  check: { checkId: string; lessonId: string }
}

export function CheckAgainPage({ page: { slug, lessonTitle, check }, form }: { page: CheckAgain; form: FormState }) {
  const { t } = useI18n()
  return (
    <PressPage
      title={t('learn.check-of', { lesson: lessonTitle })}
      text={t('learn.check-again-text')}
      button={t('learn.answer-again')}
      action={to.checkAttempts(slug, check.checkId)}
      back={to.lesson(slug, check.lessonId, `check-${check.checkId}`)}
      form={form}
    />
  )
}

export function StartPage({ page, form }: { page: ActivityNameView; form: FormState }) {
  const { t } = useI18n()
  return (
    <PressPage
      title={t('learn.start-title', { activity: page.title })}
      text={t('learn.rules-saved')}
      button={t(page.kind === 'quiz' ? 'learn.start-quiz' : 'learn.start-test')}
      action={to.attempts(page.slug, page.activityId)}
      back={to.assessment(page.slug, page.activityId)}
      form={form}
    />
  )
}

/** For who comes with answers, or to submit, after the attempt was submitted. */
export function ClosedAttemptPage({ attempt, form }: { attempt: AttemptView; form: FormState }) {
  const { t } = useI18n()
  return (
    <div className="measure stack">
      <PageHead title={attempt.title} />
      <ErrorSummary form={form} labels={{}} />
      {form.problem === null && <p>{t('learn.submitted-refusal')}</p>}
      <p>
        <a className="button main" href={to.attemptResult(attempt.id)}>
          {t('learn.do-see')}
        </a>
      </p>
    </div>
  )
}

/** For who comes after the time of an attempt: what was saved until then is graded with one press, or soon by itself. */
export function TimeOverPage({ attempt, form }: { attempt: AttemptView; form: FormState }) {
  const { t } = useI18n()
  return (
    <PressPage
      title={t('learn.time-over-title', { title: attempt.title })}
      text={t('learn.time-over-text')}
      button={t('learn.see-result')}
      action={to.attemptSubmission(attempt.id)}
      back={to.assessment(attempt.course.slug, attempt.activityId)}
      form={form}
    />
  )
}
