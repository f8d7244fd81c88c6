/** What learners of a course handed in for trainers to read: what waits first, then what is read. */
import type { Context } from '#app/context.server.ts'
import { listCourseHandIns } from '#app/data/hand-ins.server.ts'
import type { SignedIn } from '#app/domain/access/actor.ts'
import { isSheet, orderedActivities } from '#app/domain/progress/activities.ts'
import type { WorksView } from './components/author-view.ts'
import { getTaughtCourse } from './taught-course.server.ts'

/** @throws NotFound for a course that is not hers */
export async function listWorks(ctx: Context<SignedIn>, { courseSlug }: { courseSlug: string }): Promise<WorksView> {
  const { view, edition, outline, courseId } = await getTaughtCourse(ctx, courseSlug)
  const ids = orderedActivities(edition.structure).flatMap((one) => (isSheet(one) && one.sheet.isRead ? [one.id] : []))
  const handIns = await listCourseHandIns(ctx.db, courseId, ids)
  const works = handIns.map(({ activityId, ...one }) => ({
    ...one,
    title: outline.activities[activityId] ?? activityId,
  }))
  return {
    course: view,
    waiting: works.filter(({ verdict }) => verdict === null),
    read: works.filter(({ verdict }) => verdict !== null).reverse(),
    hasSheets: ids.length > 0,
  }
}
