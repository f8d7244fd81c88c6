/** A course that somebody teaches, in the edition that new learners begin. */
import type { Context } from '#app/context.server.ts'
import { findCourse, type EditionRecord } from '#app/data/courses.server.ts'
import type { SignedIn } from '#app/domain/access/actor.ts'
import { teaches } from '#app/domain/access/course-scope.ts'
import type { CourseOutline } from '#app/domain/course/structure.ts'
import { NotFound } from '#app/platform/errors.ts'
import type { TaughtCourseView } from './components/author-view.ts'

export interface TaughtCourse {
  courseId: string
  edition: EditionRecord
  outline: CourseOutline
  view: TaughtCourseView
}

/** @throws NotFound for a course that is not hers, as for one that does not exist */
export async function getTaughtCourse(ctx: Context<SignedIn>, courseSlug: string): Promise<TaughtCourse> {
  const course = teaches(ctx.actor, courseSlug) ? await findCourse(ctx.db, courseSlug) : null
  if (course === null) throw new NotFound()
  const edition = await ctx.editions.edition(ctx.db, course.editionId)
  const outline = await ctx.editions.outline(ctx.db, course.editionId, ctx.language)
  const view = { slug: courseSlug, title: outline.title, language: outline.language }
  return { courseId: course.id, edition, outline, view }
}
