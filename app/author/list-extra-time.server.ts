/** Who in a course has more time at what has a time limit. */
import type { Context } from '#app/context.server.ts'
import { listExtraTimes } from '#app/data/extra-time.server.ts'
import type { SignedIn } from '#app/domain/access/actor.ts'
import type { ExtraTimeView } from './components/author-view.ts'
import { getTaughtCourse } from './taught-course.server.ts'

/** @throws NotFound for a course that is not hers */
export async function listExtraTime(
  ctx: Context<SignedIn>,
  { courseSlug }: { courseSlug: string },
): Promise<ExtraTimeView> {
  const { view, courseId } = await getTaughtCourse(ctx, courseSlug)
  return { course: view, people: await listExtraTimes(ctx.db, courseId) }
}
