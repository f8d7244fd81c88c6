/** The page of a course, for whoever thinks of taking it: outcomes, contents, rules. */
import type { Context } from '#app/context.server.ts'
import { findCourse, findPage } from '#app/data/courses.server.ts'
import { listCorrectedItems } from '#app/data/errata.server.ts'
import { findEnrolment } from '#app/data/enrolments.server.ts'
import { lessonLanguage, type CourseLanguages, type LessonLanguage } from '#app/domain/course/course-languages.ts'
import type { Segment } from '#app/domain/course/segments.ts'
import type { CourseOutline, CourseStructure, Language } from '#app/domain/course/structure.ts'
import { errataOf, type Erratum } from '#app/domain/course/errata.ts'
import { NotFound } from '#app/platform/errors.ts'

export interface CoursePage {
  slug: string
  position: number
  structure: CourseStructure
  outline: CourseOutline
  languages: CourseLanguages
  /** null when all lessons and tests are in the reader's language */
  lessons: LessonLanguage | null
  /** what the course says of itself; null when it says nothing */
  text: { language: Language; html: string } | null
  edition: { number: number; publishedAt: string }
  /** the latest first */
  errata: Erratum[]
  /** of whoever is signed in; null when nobody is, or never enrolled */
  enrolment: 'active' | 'withdrawn' | 'completed' | null
}

/** @throws NotFound */
export async function readCoursePage(ctx: Context, { courseSlug }: { courseSlug: string }): Promise<CoursePage> {
  const course = await findCourse(ctx.db, courseSlug)
  if (course === null) throw new NotFound()
  const { slug, position, editionId, firstLanguage } = course
  const [edition, outline, languages, page, enrolment] = await Promise.all([
    ctx.editions.edition(ctx.db, editionId),
    ctx.editions.outline(ctx.db, editionId, ctx.language),
    ctx.editions.languages(ctx.db, editionId),
    findPage(ctx.db, editionId, 'course', { wanted: ctx.language, first: firstLanguage }),
    ctx.actor.kind === 'account' ? findEnrolment(ctx.db, ctx.actor.accountId, slug) : null,
  ])
  return {
    slug,
    position,
    structure: edition.structure,
    outline,
    languages,
    lessons: lessonLanguage(languages, firstLanguage, ctx.language),
    text: page === null ? null : { language: page.language, html: page.page.segments.map(htmlOf).join('') },
    edition: { number: edition.number, publishedAt: edition.publishedAt },
    errata: errataOf(edition.structure, outline, await listCorrectedItems(ctx.db, edition)),
    enrolment: enrolment?.state ?? null,
  }
}

function htmlOf(segment: Segment): string {
  return segment.kind === 'html' ? segment.html : ''
}
