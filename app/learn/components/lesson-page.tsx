/** A lesson: text, checks, and the way on. Everything works as plain HTML; a script may save checks as one goes. */
import { to } from '#app/addresses.ts'
import { formatDuration } from '#app/i18n/duration.ts'
import { useI18n } from '#app/i18n/i18n-context.tsx'
import type { Language } from '#app/i18n/locales.ts'
import { ButtonForm } from '#app/ui/buttons.tsx'
import { FinishedHtml } from '#app/ui/finished-html.tsx'
import { Foreign } from '#app/ui/foreign.tsx'
import { emptyForm } from '#app/ui/form-state.ts'
import { LanguageNotice } from '#app/ui/language-notice.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { CheckForm } from './check-form.tsx'
import { CourseContents } from './course-contents.tsx'
import { ActivityName, addressOf, CourseBand, CourseCrumbs } from './course-words.tsx'
import type { CourseView, EntryView } from './course-view.ts'
import { useForeign } from '#app/items/use-foreign.ts'
import type { CheckView } from './question-view.ts'
import { WithdrawnNotice } from './withdrawn-notice.tsx'

export interface LessonPageProps {
  course: CourseView
  lesson: EntryView
  title: string
  language: Language
  module: { number: number; title: string; lesson: number; lessons: number }
  parts: ({ kind: 'html'; html: string } | { kind: 'check'; check: CheckView })[]
  previous: EntryView | null
  next: EntryView | null
}

export function LessonPage(page: LessonPageProps) {
  const { course, lesson, module, language, title } = page
  return (
    <>
      <CourseCrumbs
        course={course}
        here={[{ label: <Foreign language={course.language}>{`${module.number}. ${module.title}`}</Foreign> }]}
      />
      <div className="lesson">
        <article className="body stack" data-place-to={to.place(course.slug)} data-lesson={lesson.activityId}>
          <CourseBand course={course} />
          <PageHead eyebrow={<Eyebrow page={page} />} title={<Foreign language={language}>{title}</Foreign>} />
          <LanguageNotice shown={language} />
          {course.state === 'withdrawn' && <WithdrawnNotice slug={course.slug} />}
          <Parts page={page} />
          {course.state !== 'withdrawn' && <GoOn page={page} />}
          <Turns page={page} />
        </article>
        <CourseContents course={course} current={lesson.activityId} />
      </div>
    </>
  )
}

function Eyebrow({ page: { lesson, module } }: { page: LessonPageProps }) {
  const i18n = useI18n()
  const { number, lesson: place, lessons } = module
  return (
    <>
      <span>
        {i18n.t('learn.lesson-place', {
          module: number,
          lesson: place,
          lessons,
          time: formatDuration(i18n, lesson.minutes),
        })}
      </span>
      <a className="tocontents" href="#contents">
        {i18n.t('learn.all-lessons')}
      </a>
    </>
  )
}

function Parts({ page: { course, parts, language } }: { page: LessonPageProps }) {
  const foreign = useForeign(language)
  const checks = parts.filter((part) => part.kind === 'check')
  return parts.map((part, index) =>
    part.kind === 'html' ? (
      <FinishedHtml key={index} className="prose" html={part.html} {...foreign} />
    ) : (
      <CheckForm
        key={index}
        courseSlug={course.slug}
        courseLanguage={course.language}
        check={part.check}
        form={emptyForm}
        number={checks.length > 1 ? checks.indexOf(part) + 1 : null}
        isWithdrawn={course.state === 'withdrawn'}
      />
    ),
  )
}

function GoOn({ page: { course, lesson, next } }: { page: LessonPageProps }) {
  const { t } = useI18n()
  return (
    <div className="row" id="done">
      <ButtonForm look="main" action={to.lessonCompletion(course.slug, lesson.activityId)}>
        {t(next === null ? 'learn.done' : 'learn.done-continue')}
      </ButtonForm>
      <p className="small quiet">
        {lesson.standing === 'done' ? t('learn.lesson-is-done') : t('learn.lesson-done-note')}
      </p>
    </div>
  )
}

function Turns({ page: { course, previous, next } }: { page: LessonPageProps }) {
  const { t } = useI18n()
  const turn = (entry: EntryView, label: string) => (
    <a href={addressOf(course.slug, entry)}>
      <span>{label}</span>
      <b>
        <ActivityName entry={entry} language={course.language} />
      </b>
    </a>
  )
  if (previous === null && next === null) return null
  return (
    <nav className="turns" aria-label={t('learn.turns')}>
      {previous === null ? <span /> : turn(previous, t('learn.previous'))}
      {next !== null && turn(next, t('learn.next-turn'))}
    </nav>
  )
}
