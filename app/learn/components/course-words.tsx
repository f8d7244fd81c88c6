/** Titles of a course in a sentence of the interface: marked where they are in another language. */
import { pageOfKind, to } from '#app/addresses.ts'
import { weave } from '#app/domain/course/weave.ts'
import { Band } from '#app/ui/band.tsx'
import { Crumbs, type Crumb } from '#app/ui/crumbs.tsx'
import { Foreign } from '#app/ui/foreign.tsx'
import { useI18n } from '#app/i18n/i18n-context.tsx'
import type { CourseView, EntryView, MissingView, PartView } from './course-view.ts'

type Named = Pick<EntryView, 'title' | 'number'>

/** "1.2 Stock or flow" */
export function ActivityName({ entry, language }: { entry: Named; language: CourseView['language'] }) {
  return (
    <>
      {entry.number !== '' && `${entry.number} `}
      <Foreign language={language}>{entry.title}</Foreign>
    </>
  )
}

/** "2. The picture in numbers"; parts that are no module are the tests, and what closes the course. */
export function PartTitle({ course, part }: { course: Pick<CourseView, 'parts' | 'language'>; part: PartView }) {
  const { t, formatNumber } = useI18n()
  if (part.title === null) {
    const isTests = part.entries.every(({ kind }) => kind === 'test')
    return <>{t(isTests ? 'learn.tests' : 'sheet.closing')}</>
  }
  const number = course.parts.filter((one) => one.title !== null).indexOf(part) + 1
  return (
    <>
      {formatNumber(number)}. <Foreign language={course.language}>{part.title}</Foreign>
    </>
  )
}

type AnyCourse = Pick<CourseView, 'slug' | 'title' | 'language' | 'dye'>

export function CourseBand({ course, unit = 2, nth = 1 }: { course: AnyCourse; unit?: 1 | 2; nth?: number }) {
  return <Band cloth={weave(course.slug)} dye={course.dye} unit={unit} nth={nth} apart />
}

/** My courses / the course / the page. */
export function CourseCrumbs({ course, here }: { course: AnyCourse; here?: Crumb[] }) {
  const { t } = useI18n()
  const title = <Foreign language={course.language}>{course.title}</Foreign>
  const own: Crumb = here === undefined ? { label: title } : { href: to.myCourse(course.slug), label: title }
  return <Crumbs crumbs={[{ href: to.myCourses(), label: t('learn.my-courses') }, own, ...(here ?? [])]} />
}

/**
 * Where one goes on with something that is missing: the attempt that is open, or the page of the lesson, quiz or test. What
 * can no longer be tried leads to its page, which says what to do.
 */
export function wayOn(slug: string, missing: Pick<MissingView, 'activityId' | 'kind' | 'code'>): string {
  return missing.code === 'attempts-used'
    ? addressOf(slug, missing)
    : to.continuation(slug, { activity: missing.activityId })
}

/** Address of an activity. */
export function addressOf(slug: string, { activityId, kind }: Pick<EntryView, 'activityId' | 'kind'>): string {
  return to[pageOfKind[kind]](slug, activityId)
}
