/** The contents beside a lesson: what is done, where one is, what is to come. Below the lesson on a phone. */
import { useI18n } from '#app/i18n/i18n-context.tsx'
import { to } from '#app/addresses.ts'
import { Foreign } from '#app/ui/foreign.tsx'
import { Sign } from '#app/ui/sign.tsx'
import { Threads } from '#app/ui/threads.tsx'
import type { Standing } from '#app/domain/progress/contents.ts'
import { ActivityName, addressOf, PartTitle } from './course-words.tsx'
import type { CourseView, EntryView } from './course-view.ts'

export function CourseContents({ course, current }: { course: CourseView; current: string }) {
  const { t } = useI18n()
  return (
    <nav className="contents" id="contents" aria-label={t('learn.contents')}>
      <h2>
        <a href={to.myCourse(course.slug)}>
          <Foreign language={course.language}>{course.title}</Foreign>
        </a>
      </h2>
      <Threads threads={course.threads} />
      {course.parts.map((part, index) => (
        <div key={index}>
          <h3>
            <PartTitle course={course} part={part} />
          </h3>
          <ul className="list">
            {part.entries.map((entry) => (
              <Entry key={entry.activityId} course={course} entry={entry} isHere={entry.activityId === current} />
            ))}
          </ul>
        </div>
      ))}
    </nav>
  )
}

function Entry({ course, entry, isHere }: { course: CourseView; entry: EntryView; isHere: boolean }) {
  return (
    <li>
      <a href={addressOf(course.slug, entry)} aria-current={isHere ? 'page' : undefined}>
        <StandingSign standing={entry.standing} isHere={isHere} />
        <span>
          <ActivityName entry={entry} language={course.language} />
        </span>
      </a>
    </li>
  )
}

export function StandingSign({ standing, isHere = false }: { standing: Standing; isHere?: boolean }) {
  const { t } = useI18n()
  if (standing === 'done') return <Sign name="tick" label={t('learn.standing-done')} />
  if (isHere) return <Sign name="half-ring" label={t('learn.standing-here')} />
  if (standing === 'begun') return <Sign name="half-ring" label={t('learn.standing-begun')} />
  return <Sign name="ring" label={t('learn.standing-to-do')} todo />
}
