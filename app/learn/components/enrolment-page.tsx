/** Enrolling and leaving: what it means, and one button. */
import { to } from '#app/addresses.ts'
import { formatDuration } from '#app/i18n/duration.ts'
import { useI18n } from '#app/i18n/i18n-context.tsx'
import type { Language } from '#app/i18n/locales.ts'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import type { FormState } from '#app/ui/form-state.ts'
import { LessonNotice } from '#app/ui/language-notice.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import type { CourseView } from './course-view.ts'
import { PressPage } from './press-page.tsx'

export interface EnrolmentPageView {
  slug: string
  title: string
  promise: string
  language: Language
  minutes: number
  lessons: { language: Language; isPart: boolean } | null
  /** null for somebody who never enrolled */
  state: CourseView['state'] | null
}

interface Props {
  page: EnrolmentPageView
  form: FormState
}

export function EnrolmentPage({ page, form }: Props) {
  const i18n = useI18n()
  const { t } = i18n
  const { slug, title, state } = page
  if (state === 'active' || state === 'completed') return <Enrolled page={page} form={form} />
  const isBack = state === 'withdrawn'
  return (
    <PressPage
      title={t(isBack ? 'learn.resume-title' : 'learn.enrol-title', { course: title })}
      text={isBack ? t('learn.resume-text') : t('learn.enrol-text', { time: formatDuration(i18n, page.minutes) })}
      notice={<LessonNotice lessons={page.lessons} />}
      button={t(isBack ? 'learn.resume' : 'learn.enrol')}
      action={to.enrolment(slug)}
      back={to.course(slug)}
      form={form}
    />
  )
}

export function WithdrawalPage({ page, form }: Props) {
  const { t } = useI18n()
  const { slug, title, state } = page
  if (state === 'active') {
    return (
      <PressPage
        title={t('learn.withdraw-title', { course: title })}
        text={t('learn.withdraw-text')}
        button={t('learn.withdraw')}
        action={to.withdrawal(slug)}
        back={to.myCourse(slug)}
        look="bad"
        form={form}
      />
    )
  }
  if (state === 'completed') return <Enrolled page={page} form={form} text={t('learn.withdrawal-completed')} />
  return <EnrolmentPage page={page} form={form} />
}

/** Nothing to do here: the way to the course. */
function Enrolled({ page: { slug, title }, form, text }: Props & { text?: string }) {
  const { t } = useI18n()
  return (
    <div className="measure stack">
      <PageHead title={title} />
      <ErrorSummary form={form} labels={{}} />
      {form.problem === null && <p>{text ?? t('learn.enrolled-text')}</p>}
      <p>
        <a className="button main" href={to.myCourse(slug)}>
          {t('learn.to-course')}
        </a>
      </p>
    </div>
  )
}
