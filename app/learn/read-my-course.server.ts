/** My page of a course: how far I am, what is next, what is missing, the contents with what is done, the rules. */
import type { Context } from '#app/context.server.ts'
import { findCredentialOfEnrolment } from '#app/data/credentials.server.ts'
import { listCorrectedItems } from '#app/data/errata.server.ts'
import { findEnrolment } from '#app/data/enrolments.server.ts'
import { listOpenCourses } from '#app/data/courses.server.ts'
import { findProgress } from '#app/data/summaries.server.ts'
import type { SignedIn } from '#app/domain/access/actor.ts'
import { lessonLanguage, type LessonLanguage } from '#app/domain/course/course-languages.ts'
import { errataOf, type Erratum } from '#app/domain/course/errata.ts'
import type { Language } from '#app/domain/course/structure.ts'
import { certificateRule, type CertificateRule } from '#app/domain/progress/certificate-rule.ts'
import { NotFound } from '#app/platform/errors.ts'
import type { CourseView, MissingView, NextView } from './components/course-view.ts'
import { readCourseFrame } from './course-frame.server.ts'
import { missingView, nextView } from './whats-next.ts'

export interface MyCoursePage {
  course: CourseView
  promise: string
  outcomes: string[]
  before: string
  minutes: number
  /** that there are lessons in */
  languages: Language[]
  /** null when all lessons and tests are in the reader's language */
  lessons: LessonLanguage | null
  edition: { number: number; publishedAt: string }
  /** the latest first */
  errata: Erratum[]
  enrolledAt: string
  completedAt: string | null
  withdrawnAt: string | null
  next: NextView | null
  missing: MissingView[]
  rule: CertificateRule
  credentialId: string | null
}

/**
 * @returns null for an open course that the learner has not enrolled in
 * @throws NotFound
 */
export async function readMyCourse(
  ctx: Context<SignedIn>,
  { courseSlug }: { courseSlug: string },
): Promise<MyCoursePage | null> {
  const enrolment = await findEnrolment(ctx.db, ctx.actor.accountId, courseSlug)
  if (enrolment === null) return notEnrolled(ctx, courseSlug)
  const { view, edition, outline, states } = await readCourseFrame(ctx, enrolment)
  const progress = await findProgress(ctx.db, enrolment.id)
  const credential = enrolment.state === 'completed' ? await findCredentialOfEnrolment(ctx.db, enrolment.id) : null
  const { structure } = edition
  const languages = await ctx.editions.languages(ctx.db, edition.id)
  return {
    course: view,
    promise: outline.promise,
    outcomes: structure.outcomes.map((outcome) => outline.outcomes[outcome] ?? outcome),
    before: outline.before,
    minutes: structure.minutes,
    languages: [...languages.whole, ...languages.part],
    lessons: lessonLanguage(languages, structure.firstLanguage, ctx.language),
    edition: { number: edition.number, publishedAt: edition.publishedAt },
    errata: errataOf(structure, outline, await listCorrectedItems(ctx.db, edition)),
    enrolledAt: enrolment.enrolledAt,
    completedAt: enrolment.completedAt,
    withdrawnAt: enrolment.withdrawnAt,
    next: nextView(structure, states, progress?.place ?? null, view),
    missing: missingView(progress?.missing ?? [], view),
    rule: certificateRule(structure),
    credentialId: credential?.id ?? null,
  }
}

async function notEnrolled(ctx: Context<SignedIn>, courseSlug: string): Promise<null> {
  const isOpen = (await listOpenCourses(ctx.db)).some((course) => course.slug === courseSlug)
  if (!isOpen) throw new NotFound()
  return null
}
