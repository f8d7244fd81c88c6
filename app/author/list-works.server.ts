/** What learners of a course handed in for trainers to read: what waits first, then what is read. */
import type { Context } from '#app/context.server.ts'
import { listCourseHandIns } from '#app/data/hand-ins.server.ts'
import { listOpenAnswers } from '#app/data/open-answers.server.ts'
import type { CourseStructure } from '#app/domain/course/structure.ts'
import type { SignedIn } from '#app/domain/access/actor.ts'
import { isSheet, itemsOf, orderedActivities } from '#app/domain/progress/activities.ts'
import type { WorksView } from './components/author-view.ts'
import { getTaughtCourse } from './taught-course.server.ts'

/** More than these nobody reads on one page; who marks makes room. */
export const mostAnswers = 500

/** @throws NotFound for a course that is not hers */
export async function listWorks(ctx: Context<SignedIn>, { courseSlug }: { courseSlug: string }): Promise<WorksView> {
  const { view, edition, outline, courseId } = await getTaughtCourse(ctx, courseSlug)
  const ids = orderedActivities(edition.structure).flatMap((one) => (isSheet(one) && one.sheet.isRead ? [one.id] : []))
  const handIns = await listCourseHandIns(ctx.db, courseId, ids)
  const titled = <W extends { activityId: string }>({ activityId, ...one }: W) => {
    return { ...one, title: outline.activities[activityId] ?? activityId }
  }
  const answers = (await listOpenAnswers(ctx.db, courseId, mostAnswers)).map(({ isMarked, ...one }) => {
    return titled({ ...one, verdict: isMarked ? ('marked' as const) : null })
  })
  const works = [...handIns.map(titled), ...answers].sort((a, b) => (a.at < b.at ? -1 : 1))
  return {
    course: view,
    waiting: works.filter(({ verdict }) => verdict === null),
    read: works.filter(({ verdict }) => verdict !== null).reverse(),
    hasSheets: ids.length > 0 || asksInOwnWords(edition.structure),
  }
}

/** Whether any quiz or test of a course asks something that a trainer marks. */
export function asksInOwnWords(structure: CourseStructure): boolean {
  return orderedActivities(structure).some(
    (one) => (one.kind === 'quiz' || one.kind === 'test') && itemsOf(one).some(({ kind }) => kind === 'open-answer'),
  )
}
