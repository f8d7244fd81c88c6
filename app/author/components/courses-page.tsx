/** The courses somebody teaches: what waits to be read, the item bank, and how quizzes and tests went. */
import { to } from '#app/addresses.ts'
import { useI18n } from '#app/i18n/i18n-context.tsx'
import { Empty } from '#app/ui/empty.tsx'
import { Foreign } from '#app/ui/foreign.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import type { TaughtCourseCard } from './author-view.ts'

export function CoursesPage({ courses }: { courses: TaughtCourseCard[] }) {
  const { t } = useI18n()
  return (
    <div className="measure stack">
      <PageHead title={t('author.title')} lead={t('author.lead')} />
      {courses.length === 0 && <Empty>{t('author.none')}</Empty>}
      {courses.map((course) => (
        <Card key={course.slug} course={course} />
      ))}
    </div>
  )
}

function Card({ course }: { course: TaughtCourseCard }) {
  const { t } = useI18n()
  const { slug, title, language, items, toRead, hasWorks } = course
  return (
    <section aria-labelledby={`course-${slug}`}>
      <h2 id={`course-${slug}`}>
        <Foreign language={language}>{title}</Foreign>
      </h2>
      <ul className="plain works">
        {hasWorks && (
          <Line words={t('author.works')} about={t('author.to-read-count', { count: toRead })} href={to.works(slug)} />
        )}
        <Line words={t('author.bank')} about={t('author.items-count', { count: items })} href={to.bank(slug)} />
        <li>
          <a href={to.extraTime(slug)}>{t('author.extra-time')}</a>
        </li>
        <Results course={course} />
      </ul>
    </section>
  )
}

/** How quizzes and tests went, and surveys. */
function Results({ course: { slug, language, tests, surveys } }: { course: TaughtCourseCard }) {
  const { t } = useI18n()
  return (
    <>
      {tests.map(({ activityId, title }) => (
        <li key={activityId}>
          <a href={to.analysis(slug, activityId)}>
            {t('author.analysis')}: <Foreign language={language}>{title}</Foreign>
          </a>
        </li>
      ))}
      {surveys.map(({ activityId, title }) => (
        <li key={activityId}>
          <a href={to.surveyResults(slug, activityId)}>
            {t('author.survey')}: <Foreign language={language}>{title}</Foreign>
          </a>
        </li>
      ))}
    </>
  )
}

function Line({ words, about, href }: { words: string; about: string; href: string }) {
  return (
    <li>
      <a href={href}>{words}</a>
      <span className="quiet">{about}</span>
    </li>
  )
}
