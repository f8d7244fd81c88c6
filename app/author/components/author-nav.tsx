/** The way back from a page of a course: my courses as trainer / the course's part. */
import { to } from '#app/addresses.ts'
import { useI18n } from '#app/i18n/i18n-context.tsx'
import { Crumbs, type Crumb } from '#app/ui/crumbs.tsx'
import { Foreign } from '#app/ui/foreign.tsx'
import type { TaughtCourseView } from './author-view.ts'

export function AuthorCrumbs({ course, here }: { course: TaughtCourseView; here: Crumb[] }) {
  const { t } = useI18n()
  const title = <Foreign language={course.language}>{course.title}</Foreign>
  return <Crumbs crumbs={[{ href: to.author(), label: t('author.title') }, { label: title }, ...here]} />
}
