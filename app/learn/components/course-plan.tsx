/** The plan of a course: modules with their lessons and quizzes, what is done, minutes or best marks. */
import { formatDuration } from '#app/i18n/duration.ts'
import { useI18n } from '#app/i18n/i18n-context.tsx'
import { StandingSign } from './course-contents.tsx'
import { ActivityName, addressOf, PartTitle } from './course-words.tsx'
import type { CourseView } from './course-view.ts'

export function CoursePlan({ course }: { course: CourseView }) {
  const i18n = useI18n()
  const { t } = i18n
  return (
    <ol className="plan">
      {course.parts.map((part, index) => (
        <li key={index}>
          <h3>
            <PartTitle course={course} part={part} />
          </h3>
          <ul className="plan-l">
            {part.entries.map((entry) => (
              <li key={entry.activityId}>
                <StandingSign standing={entry.standing} />
                <a href={addressOf(course.slug, entry)}>
                  <ActivityName entry={entry} language={course.language} />
                </a>
                <span className="small quiet num">
                  {entry.best === null
                    ? formatDuration(i18n, entry.minutes)
                    : t('learn.score', { marks: entry.best.marks, maximum: entry.best.maximum })}
                </span>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  )
}
