/** A sheet or an answer that a learner handed in, for the trainer who reads and marks it. */
import type { Context } from '#app/context.server.ts'
import { findPage } from '#app/data/courses.server.ts'
import { getCourseHandIn } from '#app/data/hand-ins.server.ts'
import { findCourseOpenAnswer } from '#app/data/open-answers.server.ts'
import { listEntriesById } from '#app/data/sheets.server.ts'
import type { SignedIn } from '#app/domain/access/actor.ts'
import { taughtCourses } from '#app/domain/access/course-scope.ts'
import { findSheet } from '#app/domain/progress/activities.ts'
import { criteriaOf, partsGiven } from '#app/domain/sheet/shown.ts'
import { NotFound } from '#app/platform/errors.ts'
import type { WorkView } from './components/author-view.ts'
import { readAnswer } from './read-answer.server.ts'
import { getTaughtCourse } from './taught-course.server.ts'

/** @throws NotFound for what was handed in in a course that is not hers, or is not for trainers to read */
export async function readWork(ctx: Context<SignedIn>, { handInId }: { handInId: string }): Promise<WorkView> {
  const answer = await findCourseOpenAnswer(ctx.db, taughtCourses(ctx.actor), handInId)
  if (answer !== null) return readAnswer(ctx, answer)
  const handIn = await getCourseHandIn(ctx.db, taughtCourses(ctx.actor), handInId)
  const { view } = await getTaughtCourse(ctx, handIn.courseSlug)
  const { structure } = await ctx.editions.edition(ctx.db, handIn.editionId)
  const sheet = findSheet(structure, handIn.activityId)?.sheet
  const languages = { wanted: handIn.language, first: structure.firstLanguage }
  const page = await findPage(ctx.db, handIn.editionId, handIn.activityId, languages)
  if (sheet?.isRead !== true || page === null) throw new NotFound()
  const entries = await listEntriesById(ctx.db, handIn.enrolmentId, Object.values(handIn.entries))
  const { review } = handIn
  return {
    course: view,
    id: handIn.id,
    use: sheet.use,
    title: page.title,
    language: page.language,
    number: handIn.number,
    at: handIn.at,
    name: handIn.name,
    parts: partsGiven(page.page, sheet.fields, entries),
    rubric: criteriaOf(sheet, page.page, review),
    passMark: sheet.passMark,
    review: review && { verdict: review.verdict, comment: review.comment, by: review.by, at: review.at },
  }
}
