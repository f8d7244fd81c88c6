/** My page of a course: how far I am, what is next, what is missing, the plan, and the rules in words. */
import type { ReactNode } from 'react'
import { to } from '#app/addresses.ts'
import type { CertificateRule } from '#app/domain/progress/certificate-rule.ts'
import { formatDuration } from '#app/i18n/duration.ts'
import { useI18n } from '#app/i18n/i18n-context.tsx'
import type { Erratum } from '#app/domain/course/errata.ts'
import type { Language } from '#app/i18n/locales.ts'
import { Facts } from '#app/ui/facts.tsx'
import { Errata } from '#app/ui/errata.tsx'
import { Foreign } from '#app/ui/foreign.tsx'
import { LanguageNames } from '#app/ui/language-names.tsx'
import { LanguageNotice, LessonNotice } from '#app/ui/language-notice.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { Pill } from '#app/ui/pill.tsx'
import { Threads } from '#app/ui/threads.tsx'
import { CertificateRules } from './certificate-rules.tsx'
import { CoursePlan } from './course-plan.tsx'
import { ActivityName, CourseBand, CourseCrumbs } from './course-words.tsx'
import { isBegun, type CourseView, type MissingView, type NextView } from './course-view.ts'
import { isShort, MissingList } from './missing-list.tsx'
import { WithdrawnNotice } from './withdrawn-notice.tsx'

export interface CoursePageProps {
  course: CourseView
  promise: string
  outcomes: string[]
  before: string
  minutes: number
  languages: Language[]
  lessons: { language: Language; isPart: boolean } | null
  edition: { number: number; publishedAt: string }
  errata: Erratum[]
  enrolledAt: string
  completedAt: string | null
  next: NextView | null
  missing: MissingView[]
  rule: CertificateRule
  credentialId: string | null
}

export function CoursePage(page: CoursePageProps) {
  const { course, promise } = page
  const said = (words: string) => <Foreign language={course.language}>{words}</Foreign>
  return (
    <>
      <CourseCrumbs course={course} />
      <CourseBand course={course} />
      <LanguageNotice shown={course.language} />
      <LessonNotice lessons={page.lessons} />
      {course.state === 'withdrawn' && <WithdrawnNotice slug={course.slug} />}
      <div className="split">
        <div>
          <PageHead title={said(course.title)} lead={said(promise)}>
            <Begin page={page} />
          </PageHead>
          <section className="stack measure">
            <Plan page={page} />
            <Outcomes page={page} said={said} />
            <Errata errata={page.errata} language={course.language} />
          </section>
        </div>
        <Aside page={page} said={said} />
      </div>
    </>
  )
}

interface PartProps {
  page: CoursePageProps
  /** in the language of the course */
  said: (words: string) => ReactNode
}

/** A short list of what is missing comes first; a long one would say the contents twice. */
function Plan({ page }: { page: CoursePageProps }) {
  const { t } = useI18n()
  const { course, missing } = page
  const isOpen = course.state === 'active'
  const short = isShort(course, missing)
  return (
    <>
      {isOpen && short && <Missing {...page} />}
      <h2 id="plan">{t('learn.plan')}</h2>
      <CoursePlan course={course} />
      {isOpen && missing.length > 0 && !short && <FoldedMissing {...page} />}
    </>
  )
}

function Outcomes({ page: { outcomes }, said }: PartProps) {
  const { t } = useI18n()
  return (
    <>
      <h2>{t('learn.outcomes')}</h2>
      <ol>
        {outcomes.map((outcome) => (
          <li key={outcome}>{said(outcome)}</li>
        ))}
      </ol>
    </>
  )
}

/** Progress and the main button, at the first glance. */
function Begin({ page: { course, next, completedAt, credentialId } }: { page: CoursePageProps }) {
  const { t, formatDate } = useI18n()
  return (
    <div className="begin">
      <Threads threads={course.threads} />
      {completedAt && <Pill tone="good">{t('learn.completed-on', { date: formatDate(completedAt) })}</Pill>}
      {credentialId && (
        <a className="button main" href={to.certificate(credentialId)}>
          {t('learn.see-certificate')}
        </a>
      )}
      {next && course.state === 'active' && (
        <a className="button main" href={to.continuation(course.slug)}>
          <span>
            {t(isBegun(course, next) ? 'learn.continue' : 'learn.begin')}:{' '}
            <ActivityName entry={next} language={course.language} />
          </span>
        </a>
      )}
    </div>
  )
}

type MissingProps = Pick<CoursePageProps, 'course' | 'missing'>

function Missing({ course, missing }: MissingProps) {
  const { t } = useI18n()
  return (
    <>
      <h2 id="missing">{t('learn.missing-title', { count: missing.length })}</h2>
      <MissingList course={course} missing={missing} />
    </>
  )
}

/** While much is missing, the list says what the contents say: it waits behind its title. */
function FoldedMissing({ course, missing }: MissingProps) {
  const { t } = useI18n()
  return (
    <details id="missing">
      <summary>{t('learn.missing-title', { count: missing.length })}</summary>
      <MissingList course={course} missing={missing} />
    </details>
  )
}

function Aside({ page, said }: PartProps) {
  const i18n = useI18n()
  const { t, formatDate } = i18n
  const { course, minutes, languages, before, enrolledAt, edition, rule } = page
  return (
    <aside className="stack side" aria-label={t('learn.about-course')}>
      <Facts
        facts={[
          { term: t('learn.fact-time'), detail: formatDuration(i18n, minutes) },
          { term: t('learn.fact-languages'), detail: <LanguageNames languages={languages} /> },
          { term: t('learn.fact-before'), detail: before === '' ? null : said(before) },
          { term: t('learn.fact-began'), detail: t('learn.fact-began-text', { date: formatDate(enrolledAt) }) },
          {
            term: t('learn.fact-edition'),
            detail: t('learn.fact-edition-text', { number: edition.number, date: formatDate(edition.publishedAt) }),
          },
        ]}
      />
      <hr />
      <h2 className="serif">{t('learn.rules')}</h2>
      <CertificateRules rule={rule} course={course} />
      {course.state === 'active' && (
        <p className="small">
          <a href={to.withdrawal(course.slug)}>{t('learn.withdraw')}</a>
        </p>
      )}
    </aside>
  )
}
