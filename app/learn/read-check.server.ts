/** The page of a check by itself: where its form is shown again, or to somebody whose session had ended. */
import type { Context } from '#app/context.server.ts'
import { findPage } from '#app/data/courses.server.ts'
import { getEnrolment } from '#app/data/enrolments.server.ts'
import type { SignedIn } from '#app/domain/access/actor.ts'
import type { Language } from '#app/domain/course/structure.ts'
import type { EnrolmentState } from '#app/domain/enrolment/enrolment.ts'
import { findCheck } from '#app/domain/progress/activities.ts'
import { NotFound } from '#app/platform/errors.ts'
import type { CheckView } from './components/question-view.ts'
import { readChecks } from './read-checks.server.ts'

export interface CheckPage {
  slug: string
  courseTitle: string
  lessonTitle: string
  state: EnrolmentState
  /** of lesson and questions */
  language: Language
  check: CheckView
}

/** @throws NotFound */
export async function readCheck(
  ctx: Context<SignedIn>,
  { courseSlug, checkId }: { courseSlug: string; checkId: string },
): Promise<CheckPage> {
  const enrolment = await getEnrolment(ctx.db, ctx.actor.accountId, courseSlug)
  const { structure } = await ctx.editions.edition(ctx.db, enrolment.editionId)
  const found = findCheck(structure, checkId)
  if (found === null) throw new NotFound()
  const lessonId = found.lesson.id
  const languages = { wanted: ctx.language, first: structure.firstLanguage }
  const page = await findPage(ctx.db, enrolment.editionId, lessonId, languages)
  const segments =
    page?.page.segments.filter((segment) => segment.kind === 'check' && segment.activityId === checkId) ?? []
  const [check] = await readChecks(ctx, { enrolmentId: enrolment.id, lessonId, structure, segments })
  if (page === null || check === undefined) throw new NotFound()
  const { title } = await ctx.editions.outline(ctx.db, enrolment.editionId, ctx.language)
  return {
    slug: courseSlug,
    courseTitle: title,
    lessonTitle: page.title,
    state: enrolment.state,
    language: page.language,
    check,
  }
}
