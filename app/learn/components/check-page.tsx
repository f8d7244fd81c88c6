/** A check by itself: where its form is shown again. */
import { to } from '#app/addresses.ts'
import { useI18n } from '#app/i18n/i18n-context.tsx'
import type { Language } from '#app/i18n/locales.ts'
import type { ItemKind } from '#app/items/item.ts'
import { answerField } from '#app/items/rules.ts'
import { Crumbs } from '#app/ui/crumbs.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { Foreign } from '#app/ui/foreign.tsx'
import type { FormState } from '#app/ui/form-state.ts'
import { PageHead } from '#app/ui/page-head.tsx'
import { CheckForm } from './check-form.tsx'
import type { CourseView } from './course-view.ts'
import type { CheckView } from './question-view.ts'
import { WithdrawnNotice } from './withdrawn-notice.tsx'

export interface CheckPageProps {
  slug: string
  courseTitle: string
  lessonTitle: string
  state: CourseView['state']
  language: Language
  check: CheckView
  form: FormState
}

export function CheckPage({ slug, courseTitle, lessonTitle, state, language, check, form }: CheckPageProps) {
  const { t } = useI18n()
  const lesson = to.lesson(slug, check.lessonId, `check-${check.checkId}`)
  return (
    <>
      <Crumbs
        crumbs={[
          { href: to.myCourse(slug), label: <Foreign language={language}>{courseTitle}</Foreign> },
          { href: lesson, label: <Foreign language={language}>{lessonTitle}</Foreign> },
          { label: t('learn.check') },
        ]}
      />
      <PageHead title={t('learn.check-of', { lesson: lessonTitle })} />
      <ErrorSummary form={form} labels={questionLabels(check.questions, t)} scope={check.checkId} />
      {state === 'withdrawn' && <WithdrawnNotice slug={slug} />}
      <CheckForm
        courseSlug={slug}
        courseLanguage={language}
        check={check}
        form={form}
        number={null}
        isWithdrawn={state === 'withdrawn'}
      />
      <p>
        <a href={lesson}>{t('learn.back-to-lesson')}</a>
      </p>
    </>
  )
}

/** "Question 3", by the name its field has in an error. */
export function questionLabels(
  questions: { position: number; kind: ItemKind }[],
  t: ReturnType<typeof useI18n>['t'],
): Record<string, string> {
  const named = questions.map(
    (question) => [answerField(question), t('learn.question', { position: question.position })] as const,
  )
  return Object.fromEntries(named)
}
