/** The page before a quiz or test: rules and attempts left are seen before the start. */
import { to } from '#app/addresses.ts'
import { formatDuration } from '#app/i18n/duration.ts'
import { useI18n } from '#app/i18n/i18n-context.tsx'
import { ButtonForm } from '#app/ui/buttons.tsx'
import { Flash } from '#app/ui/flash.tsx'
import { Foreign } from '#app/ui/foreign.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { AssessmentRules } from './assessment-rules.tsx'
import { AttemptsUsed } from './attempts-used.tsx'
import { CourseBand, CourseCrumbs } from './course-words.tsx'
import type { Conduct } from '#app/domain/attempt/conduct.ts'
import type { NotNow, Timing } from '#app/domain/attempt/timing.ts'
import type { CourseView, EntryView } from './course-view.ts'
import { StandingPill } from './standing-pill.tsx'
import { WithdrawnNotice } from './withdrawn-notice.tsx'

export interface AssessmentPageProps {
  course: CourseView
  activity: EntryView
  questions: number
  passMark: number
  needed: number | null
  attempts: number | null
  left: number | null
  best: { marks: number; maximum: number } | null
  hasPassed: boolean
  begin: 'begin' | 'continue' | null
  notNow: NotNow | null
  timing: Timing
  conduct: Conduct
  extraTime: number
  openAttemptId: string | null
  past: {
    id: string
    number: number
    submittedAt: string
    score: { marks: number; maximum: number }
    hasPassed: boolean
    /** a trainer is still to give marks */
    isToMark: boolean
  }[]
}

export function AssessmentPage(page: AssessmentPageProps) {
  const i18n = useI18n()
  const { t } = i18n
  const { course, activity, questions, hasPassed } = page
  const title = <Foreign language={course.language}>{activity.title}</Foreign>
  const kind = activity.kind === 'quiz' ? 'quiz' : 'test'
  return (
    <>
      <CourseCrumbs course={course} here={[{ label: title }]} />
      <div className="measure">
        <CourseBand course={course} unit={1} />
        <PageHead
          title={title}
          lead={t('learn.assessment-lead', { questions, time: formatDuration(i18n, activity.minutes) })}
        />
        {course.state === 'withdrawn' && <WithdrawnNotice slug={course.slug} />}
        {hasPassed && <Flash tone="good">{t(kind === 'quiz' ? 'learn.quiz-is-passed' : 'learn.test-is-passed')}</Flash>}
        <section className="stack">
          <h2>{t('learn.before-you-begin')}</h2>
          <AssessmentRules rules={{ ...page, kind }} />
          <Standing page={page} />
          {course.state !== 'withdrawn' && <StartButton page={page} />}
          <Past page={page} />
        </section>
      </div>
    </>
  )
}

function Standing({ page: { left, best, attempts } }: { page: AssessmentPageProps }) {
  const { t } = useI18n()
  return (
    <p>
      {attempts !== null && left !== null && <b>{t('learn.attempts-left-of', { left, attempts })}</b>}{' '}
      {best !== null && t('learn.best-so-far', { marks: best.marks, maximum: best.maximum })}
    </p>
  )
}

export function StartButton({
  page: { course, activity, begin, openAttemptId, hasPassed, notNow },
}: {
  page: AssessmentPageProps
}) {
  const { t } = useI18n()
  const kind = activity.kind === 'quiz' ? 'quiz' : 'test'
  if (begin === 'continue' && openAttemptId !== null) {
    return (
      <p>
        <a className="button main" href={to.attempt(openAttemptId)}>
          {t(`learn.continue-${kind}`)}
        </a>
      </p>
    )
  }
  if (notNow !== null) return <NotNowNotice notNow={notNow} />
  if (begin === null)
    return hasPassed ? null : (
      <p>
        <AttemptsUsed slug={course.slug} activityId={activity.activityId} />
      </p>
    )
  return (
    <ButtonForm look={hasPassed ? 'outlined' : 'main'} action={to.attempts(course.slug, activity.activityId)}>
      {t(`learn.start-${kind}`)}
    </ButtonForm>
  )
}

function NotNowNotice({ notNow: { kind, at } }: { notNow: NotNow }) {
  const { t, formatDate, formatTime } = useI18n()
  return <Flash tone="info">{t(`learn.${kind}-refusal`, { date: formatDate(at), time: formatTime(at) })}</Flash>
}

function Past({ page: { past } }: { page: AssessmentPageProps }) {
  const { t, formatDate } = useI18n()
  if (past.length === 0) return null
  return (
    <>
      <h2>{t('learn.past-attempts')}</h2>
      <ul className="list stack">
        {past.map(({ id, number, submittedAt, score, ...standing }) => (
          <li className="row" key={id}>
            <a href={to.attemptResult(id)}>{t('learn.attempt-on', { number, date: formatDate(submittedAt) })}</a>
            <span className="num">{t('learn.score', score)}</span>
            <StandingPill {...standing} />
          </li>
        ))}
      </ul>
    </>
  )
}
