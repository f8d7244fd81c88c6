/** The pages that enrol and withdraw: the course they are about, and how the learner stands to it. */
import type { Context } from '#app/context.server.ts'
import { findCourse, listOpenCourses } from '#app/data/courses.server.ts'
import { findEnrolment } from '#app/data/enrolments.server.ts'
import type { SignedIn } from '#app/domain/access/actor.ts'
import type { EnrolmentState } from '#app/domain/enrolment/enrolment.ts'
import { lessonLanguage, type LessonLanguage } from '#app/domain/course/course-languages.ts'
import type { Language } from '#app/domain/course/structure.ts'
import { NotFound } from '#app/platform/errors.ts'

export interface EnrolmentPage {
  slug: string
  title: string
  promise: string
  language: Language
  minutes: number
  /** null when all lessons and tests are in the reader's language */
  lessons: LessonLanguage | null
  /** null for somebody who never enrolled */
  state: EnrolmentState | null
}

/** @throws NotFound when the course is neither open nor the learner's */
export async function readEnrolmentPage(
  ctx: Context<SignedIn>,
  { courseSlug }: { courseSlug: string },
): Promise<EnrolmentPage> {
  const enrolment = await findEnrolment(ctx.db, ctx.actor.accountId, courseSlug)
  const course = await findCourse(ctx.db, courseSlug)
  const isOpen = (await listOpenCourses(ctx.db)).some((one) => one.slug === courseSlug)
  if (course === null || (enrolment === null && !isOpen)) throw new NotFound()
  const editionId = enrolment?.editionId ?? course.editionId
  const { structure } = await ctx.editions.edition(ctx.db, editionId)
  const { title, promise, language } = await ctx.editions.outline(ctx.db, editionId, ctx.language)
  const lessons = lessonLanguage(await ctx.editions.languages(ctx.db, editionId), structure.firstLanguage, ctx.language)
  const { minutes } = structure
  return { slug: courseSlug, title, promise, language, minutes, lessons, state: enrolment?.state ?? null }
}
