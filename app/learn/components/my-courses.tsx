/** My courses: where each stands, and the one thing to do next. */
import type { ReactNode } from 'react'
import { to } from '#app/addresses.ts'
import { useI18n } from '#app/i18n/i18n-context.tsx'
import { formatDuration } from '#app/i18n/duration.ts'
import { Empty } from '#app/ui/empty.tsx'
import { Foreign } from '#app/ui/foreign.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { Pill } from '#app/ui/pill.tsx'
import { Threads } from '#app/ui/threads.tsx'
import { ActivityName, CourseBand } from './course-words.tsx'
import { isBegun, type CourseView, type MissingView, type NextView } from './course-view.ts'
import { isShort, MissingList } from './missing-list.tsx'

export interface MyCourseCard {
  course: CourseView
  next: NextView | null
  missing: MissingView[]
  completedAt: string | null
  withdrawnAt: string | null
  credentialId: string | null
}

export interface MyCoursesProps {
  courses: MyCourseCard[]
  /** before the courses */
  children?: ReactNode
}

export function MyCourses({ courses, children }: MyCoursesProps) {
  const { t } = useI18n()
  return (
    <>
      <PageHead title={t('learn.my-courses')}>
        {courses.length > 0 && (
          <p>
            <a href={to.portfolio()}>{t('sheet.portfolio-title')}</a>
          </p>
        )}
      </PageHead>
      {children}
      {courses.length === 0 && <Nothing />}
      <div className="mine">
        {courses.map((card, index) => (
          <Card key={card.course.slug} card={card} nth={index + 1} />
        ))}
      </div>
    </>
  )
}

function Nothing() {
  const { t } = useI18n()
  return (
    <Empty
      action={
        <a className="button main" href={to.catalogue()}>
          {t('learn.to-catalogue')}
        </a>
      }
    >
      {t('learn.no-courses')}
    </Empty>
  )
}

function Card({ card, nth }: { card: MyCourseCard; nth: number }) {
  const { course } = card
  const title = `course-${nth}`
  return (
    <section className="stack" aria-labelledby={title}>
      <CourseBand course={course} nth={nth} />
      <h2 id={title}>
        <a href={to.myCourse(course.slug)}>
          <Foreign language={course.language}>{course.title}</Foreign>
        </a>
      </h2>
      {course.state === 'completed' && <Completed card={card} />}
      {course.state === 'withdrawn' && <Withdrawn card={card} />}
      {course.state === 'active' && <Active card={card} />}
    </section>
  )
}

function Active({ card: { course, next, missing } }: { card: MyCourseCard }) {
  const { t } = useI18n()
  const isNearlyDone = isShort(course, missing)
  const isListed = isNearlyDone && missing.some((one) => one.activityId === next?.activityId)
  return (
    <>
      <Threads threads={course.threads} />
      {isNearlyDone && (
        <>
          <h3>{t('learn.missing-title', { count: missing.length })}</h3>
          <MissingList course={course} missing={missing} />
        </>
      )}
      {next && !isListed && <Next course={course} next={next} />}
    </>
  )
}

function Next({ course, next }: { course: CourseView; next: NextView }) {
  const i18n = useI18n()
  return (
    <div className="row apart">
      <p>
        {i18n.t('learn.next')} <ActivityName entry={next} language={course.language} />,{' '}
        {formatDuration(i18n, next.minutes)}
      </p>
      <a className="button main" href={to.continuation(course.slug)}>
        {i18n.t(isBegun(course, next) ? 'learn.continue' : 'learn.begin')}
        <span className="away">
          : <Foreign language={course.language}>{course.title}</Foreign>
        </span>
      </a>
    </div>
  )
}

function Completed({ card: { course, completedAt, credentialId } }: { card: MyCourseCard }) {
  const { t, formatDate } = useI18n()
  return (
    <div className="row">
      <Pill tone="good">{t('learn.completed-on', { date: formatDate(completedAt ?? '') })}</Pill>
      {credentialId && <a href={to.certificate(credentialId)}>{t('learn.see-certificate')}</a>}
      <a href={to.myCourse(course.slug)}>{t('learn.read-on')}</a>
    </div>
  )
}

function Withdrawn({ card: { course, withdrawnAt } }: { card: MyCourseCard }) {
  const { t, formatDate } = useI18n()
  return (
    <div className="row">
      <Pill>{t('learn.withdrawn-on', { date: formatDate(withdrawnAt ?? '') })}</Pill>
      <a href={to.enrolment(course.slug)}>{t('learn.resume')}</a>
    </div>
  )
}
