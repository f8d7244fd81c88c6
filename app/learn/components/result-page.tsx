/** What came of an attempt: marks over marks first, then what to do now, then each question with its verdict and why. */
import { to } from '#app/addresses.ts'
import { useI18n } from '#app/i18n/i18n-context.tsx'
import { Foreign } from '#app/ui/foreign.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { Threads } from '#app/ui/threads.tsx'
import { StandingPill } from './standing-pill.tsx'
import { questionId } from './attempt-page.tsx'
import { AskCentre } from './attempts-used.tsx'
import type { AttemptView } from './attempt-view.ts'
import { ActivityName, CourseBand, CourseCrumbs } from './course-words.tsx'
import type { CourseView, MissingView, NextView } from './course-view.ts'
import { ItemReview } from './item-review.tsx'
import { MissingLinks } from './missing-list.tsx'
import type { ReviewedQuestionView } from '#app/items/question-view.ts'

export interface ResultPageProps {
  attempt: AttemptView
  course: CourseView
  marks: number
  maximum: number
  needed: number
  hasPassed: boolean
  left: number | null
  mayTryAgain: boolean
  /** marks that wait for a trainer */
  toMark: number
  showsKey: boolean
  isReviewHeld: boolean
  /** nothing is said of single questions before this instant; null when it may be said */
  reviewAt: string | null
  /** when it was graded again because a key was corrected; null when it never was */
  regradedAt: string | null
  questions: ReviewedQuestionView[]
  next: NextView | null
  missing: MissingView[]
  credentialId: string | null
}

export function ResultPage(page: ResultPageProps) {
  const { t } = useI18n()
  const { attempt, course } = page
  const title = <Foreign language={course.language}>{attempt.title}</Foreign>
  return (
    <>
      <CourseCrumbs
        course={course}
        here={[{ href: to.assessment(course.slug, attempt.activityId), label: title }, { label: t('learn.result') }]}
      />
      <div className="split">
        <div className="measure">
          <CourseBand course={course} unit={1} />
          <Verdict page={page} />
          <Review page={page} />
        </div>
        <Now page={page} />
      </div>
    </>
  )
}

/** Each question with its verdict, and what is kept back of it. */
function Review({ page }: { page: ResultPageProps }) {
  const { t } = useI18n()
  const { course, questions } = page
  return (
    <section className="stack">
      <h2>{t('learn.questions')}</h2>
      <KeptBack page={page} />
      {questions.map((question) => (
        <ItemReview
          key={question.position}
          question={question}
          total={questions.length}
          id={questionId(question.position)}
          courseSlug={course.slug}
          courseLanguage={course.language}
        />
      ))}
    </section>
  )
}

function KeptBack({ page: { isReviewHeld, reviewAt, showsKey } }: { page: ResultPageProps }) {
  const { t, formatDate, formatTime } = useI18n()
  if (reviewAt !== null)
    return <p>{t('learn.review-after-closing', { date: formatDate(reviewAt), time: formatTime(reviewAt) })}</p>
  if (isReviewHeld) return <p>{t('learn.review-held')}</p>
  return showsKey ? null : <p className="quiet">{t('learn.key-hidden')}</p>
}

function Verdict({ page }: { page: ResultPageProps }) {
  const { t, formatDate } = useI18n()
  const { attempt, course, marks, maximum, needed, hasPassed, toMark, regradedAt, credentialId } = page
  const eyebrow = (
    <span>
      <Foreign language={course.language}>{attempt.title}</Foreign> ·{' '}
      {t('learn.attempt-number', { number: attempt.number })}
    </span>
  )
  return (
    <PageHead eyebrow={eyebrow} title={t('learn.result-title', { marks, maximum })}>
      <p className="row">
        <StandingPill hasPassed={hasPassed} isToMark={toMark > 0} />
        <span>{t(hasPassed ? 'learn.result-passed' : 'learn.result-not-passed', { needed, maximum })}</span>
      </p>
      {toMark > 0 && <p>{t('learn.to-mark-text', { marks: toMark })}</p>}
      {regradedAt !== null && <p>{t('learn.regraded', { date: formatDate(regradedAt) })}</p>}
      {credentialId ? <Completed credentialId={credentialId} /> : <GoOn page={page} />}
    </PageHead>
  )
}

function Completed({ credentialId }: { credentialId: string }) {
  const { t } = useI18n()
  return (
    <>
      <p>{t('learn.course-completed')}</p>
      <p>
        <a className="button main" href={to.certificate(credentialId)}>
          {t('learn.see-certificate')}
        </a>
      </p>
    </>
  )
}

function GoOn({ page }: { page: ResultPageProps }) {
  const { t } = useI18n()
  const { attempt, course, hasPassed, mayTryAgain, left, next } = page
  const again = mayTryAgain && (
    <a className={hasPassed ? 'button' : 'button main'} href={to.assessment(course.slug, attempt.activityId)}>
      {t('learn.answer-again')}
    </a>
  )
  const isElsewhere = next !== null && next.activityId !== attempt.activityId
  const on = next && course.state === 'active' && (
    <a className={hasPassed || !mayTryAgain ? 'button main' : 'button'} href={to.continuation(course.slug)}>
      <span>
        {t('learn.continue')}: <ActivityName entry={next} language={course.language} />
      </span>
    </a>
  )
  return (
    <>
      {left !== null && !hasPassed && <p>{t('learn.attempts-left', { left })}</p>}
      <p className="row">
        {hasPassed ? on : again}
        {hasPassed ? again : isElsewhere && on}
        <Help page={page} isMain={!isElsewhere} />
      </p>
    </>
  )
}

/** Where nothing but a person can help: no attempt is left, and no other one was passed. */
function Help({ page: { attempt, course, missing }, isMain }: { page: ResultPageProps; isMain: boolean }) {
  const { activityId } = attempt
  const isOver = missing.some((one) => one.code === 'attempts-used' && one.activityId === activityId)
  if (!isOver || course.state !== 'active') return null
  return <AskCentre className={isMain ? 'button main' : 'button'} slug={course.slug} activityId={activityId} />
}

function Now({ page: { course, missing } }: { page: ResultPageProps }) {
  const { t } = useI18n()
  return (
    <aside className="stack side" aria-label={t('learn.your-progress')}>
      <h2>{t('learn.your-progress')}</h2>
      <Threads threads={course.threads} />
      {missing.length > 0 && course.state !== 'completed' && (
        <>
          <h3>{t('learn.missing-title', { count: missing.length })}</h3>
          <MissingLinks course={course} missing={missing} />
        </>
      )}
    </aside>
  )
}
