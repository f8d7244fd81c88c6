/** What every page of a course needs: its edition, its words in the reader's language, and what the learner has done. */
import type { Context } from '#app/context.server.ts'
import type { EditionRecord } from '#app/data/courses.server.ts'
import type { EnrolmentRecord } from '#app/data/enrolments.server.ts'
import { findActivityStates } from '#app/data/summaries.server.ts'
import type { SignedIn } from '#app/domain/access/actor.ts'
import type { CourseOutline } from '#app/domain/course/structure.ts'
import type { ActivityState } from '#app/domain/progress/activity-states.ts'
import { contentsOf, threadsOf } from '#app/domain/progress/contents.ts'
import { dyeOf, type CourseView } from './components/course-view.ts'

export interface CourseFrame {
  edition: EditionRecord
  outline: CourseOutline
  states: ActivityState[]
  view: CourseView
}

/** @param known states read already, where a page shows several courses */
export async function readCourseFrame(
  ctx: Context<SignedIn>,
  enrolment: EnrolmentRecord,
  known?: ActivityState[],
): Promise<CourseFrame> {
  const edition = await ctx.editions.edition(ctx.db, enrolment.editionId)
  const outline = await ctx.editions.outline(ctx.db, enrolment.editionId, ctx.language)
  const states = known ?? (await findActivityStates(ctx.db, enrolment.id))
  const { structure } = edition
  const view: CourseView = {
    slug: enrolment.courseSlug,
    title: outline.title,
    language: outline.language,
    dye: dyeOf(structure.position),
    state: enrolment.state,
    threads: threadsOf(structure, states),
    parts: contentsOf(structure, states).map(({ moduleId, entries }) => ({
      title: moduleId === null ? null : (outline.modules[moduleId] ?? ''),
      entries: entries.map((entry) => ({ ...entry, title: outline.activities[entry.activityId] ?? entry.activityId })),
    })),
  }
  return { edition, outline, states, view }
}
