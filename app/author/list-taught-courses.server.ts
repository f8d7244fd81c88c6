/** The courses somebody teaches, with what waits for her in each. */
import type { Context } from '#app/context.server.ts'
import { listCourseHandIns } from '#app/data/hand-ins.server.ts'
import { listOpenAnswers } from '#app/data/open-answers.server.ts'
import type { SignedIn } from '#app/domain/access/actor.ts'
import { taughtCourses } from '#app/domain/access/course-scope.ts'
import { isSheet, orderedActivities } from '#app/domain/progress/activities.ts'
import { NotFound } from '#app/platform/errors.ts'
import { usedItems } from './bank-items.ts'
import type { TaughtCourseCard } from './components/author-view.ts'
import { asksInOwnWords, mostAnswers } from './list-works.server.ts'
import { getTaughtCourse } from './taught-course.server.ts'

export async function listTaughtCourses(ctx: Context<SignedIn>): Promise<{ courses: TaughtCourseCard[] }> {
  const courses: TaughtCourseCard[] = []
  for (const slug of taughtCourses(ctx.actor)) {
    const card = await cardOf(ctx, slug)
    if (card !== null) courses.push(card)
  }
  return { courses }
}

/** Null for a course that a grant names and the site does not have. */
async function cardOf(ctx: Context<SignedIn>, slug: string): Promise<TaughtCourseCard | null> {
  const taught = await getTaughtCourse(ctx, slug).catch((error: unknown) => {
    if (error instanceof NotFound) return null
    throw error
  })
  if (taught === null) return null
  const { structure } = taught.edition
  const read = orderedActivities(structure).filter((one) => isSheet(one) && one.sheet.isRead)
  const ids = read.map(({ id }) => id)
  const handIns = await listCourseHandIns(ctx.db, taught.courseId, ids)
  const answers = await listOpenAnswers(ctx.db, taught.courseId, mostAnswers)
  return {
    ...taught.view,
    items: usedItems(structure, taught.outline).length,
    tests: assessed(taught),
    surveys: (structure.surveys ?? []).map(({ id }) => ({
      activityId: id,
      title: taught.outline.activities[id] ?? id,
    })),
    hasWorks: ids.length > 0 || asksInOwnWords(structure),
    toRead:
      handIns.filter(({ verdict }) => verdict === null).length + answers.filter(({ isMarked }) => !isMarked).length,
  }
}

function assessed({ edition, outline }: Awaited<ReturnType<typeof getTaughtCourse>>): TaughtCourseCard['tests'] {
  return orderedActivities(edition.structure)
    .filter(({ kind }) => kind === 'quiz' || kind === 'test')
    .map(({ id }) => ({ activityId: id, title: outline.activities[id] ?? id }))
}
