/** Links to pages of this site: they must lead somewhere. */
import { to } from '#app/addresses.ts'
import { assessmentIds, scenarioIds, sheetIds, type CourseFile } from './course-file.ts'
import type { Compiled } from './course-documents.ts'
import { faultIn } from './course-items.ts'
import type { Fault } from './fault.ts'
import { decoded } from './gate.ts'

/** Pages that a course may link to besides its own. */
const always = [
  to.catalogue(),
  to.privacy(),
  to.verification(),
  to.signUp(),
  to.signIn(),
  to.account(),
  to.myCourses(),
  to.portfolio(),
  to.certificates(),
]

/**
 * Links that lead nowhere; headings within a page are the gate's.
 * @param site all courses and datasets of the content folder
 */
export function deadLinkFaults(
  documents: Compiled[],
  course: CourseFile,
  slug: string,
  site: { slugs: readonly string[]; datasets: Iterable<string> },
): Fault[] {
  const lessons = new Map(
    course.modules.flatMap((module) =>
      module.lessons.map((lesson) => [to.lesson(slug, lesson.id), lesson.id] as const),
    ),
  )
  const known = new Set([
    ...always,
    ...site.slugs.flatMap((one) => [to.course(one), to.myCourse(one)]),
    ...practicePages(course, slug),
    ...lessons.keys(),
    ...[...site.datasets].flatMap((one) => [to.dataset(one), to.datasetFile(one)]),
  ])
  const anchors = (lesson: string | undefined) =>
    documents.filter((document) => document.key === lesson).flatMap((document) => document.compiled.anchors)
  return documents.flatMap((document) =>
    document.compiled.links.flatMap((link) => {
      const [path = '', anchor] = link.url.split('#')
      if (path === '') return []
      const alive = known.has(path) && (anchor === undefined || anchors(lessons.get(path)).includes(decoded(anchor)))
      return alive ? [] : [faultIn(document, link, 'link-dead', link.url)]
    }),
  )
}

/** Pages of everything but lessons. */
function practicePages(course: CourseFile, slug: string): string[] {
  return [
    ...assessmentIds(course).map((id) => to.assessment(slug, id)),
    ...scenarioIds(course).map((id) => to.scenario(slug, id)),
    ...sheetIds(course).map((id) => to.sheet(slug, id)),
  ]
}

/** The dataset whose page or file a link leads to, or null. */
export function linkedDataset(url: string): string | null {
  return /^\/data\/([a-z0-9_-]+)(?:\.csv)?(?:#|$)/.exec(url)?.[1] ?? null
}
