/** Reads a lesson: one page, one language, what the learner has done, and its checks. Writes nothing. */
import type { Context } from '#app/context.server.ts'
import { findPage } from '#app/data/courses.server.ts'
import { getEnrolment } from '#app/data/enrolments.server.ts'
import type { SignedIn } from '#app/domain/access/actor.ts'
import type { Language } from '#app/domain/course/structure.ts'
import { findLesson, neighbours } from '#app/domain/progress/activities.ts'
import { NotFound } from '#app/platform/errors.ts'
import { entriesOf, type CourseView, type EntryView } from './components/course-view.ts'
import type { CheckView } from './components/question-view.ts'
import { readCourseFrame } from './course-frame.server.ts'
import { readChecks, type ChecksOf } from './read-checks.server.ts'

export type LessonPart = { kind: 'html'; html: string } | { kind: 'check'; check: CheckView }

export interface LessonPage {
  course: CourseView
  lesson: EntryView
  title: string
  /** of the text: the reader's, or the course's first */
  language: Language
  module: { number: number; title: string; lesson: number; lessons: number }
  parts: LessonPart[]
  previous: EntryView | null
  next: EntryView | null
}

/** @throws NotFound for a lesson the edition does not have, or a course the learner is not in */
export async function readLesson(
  ctx: Context<SignedIn>,
  { courseSlug, lessonId }: { courseSlug: string; lessonId: string },
): Promise<LessonPage> {
  const enrolment = await getEnrolment(ctx.db, ctx.actor.accountId, courseSlug)
  const { edition, outline, view } = await readCourseFrame(ctx, enrolment)
  const { structure } = edition
  const activity = findLesson(structure, lessonId)
  const languages = { wanted: ctx.language, first: structure.firstLanguage }
  const page = activity && (await findPage(ctx.db, enrolment.editionId, lessonId, languages))
  if (activity === null || page === null) throw new NotFound()
  const around = neighbours(structure, lessonId)
  const entry = (id: string | undefined) => entriesOf(view).find((one) => one.activityId === id) ?? null
  const { module } = activity
  return {
    course: view,
    lesson: entry(lessonId)!,
    title: page.title,
    language: page.language,
    module: {
      number: structure.modules.indexOf(module) + 1,
      title: outline.modules[module.id] ?? '',
      lesson: module.lessons.indexOf(activity.lesson) + 1,
      lessons: module.lessons.length,
    },
    parts: await partsOf(ctx, { enrolmentId: enrolment.id, lessonId, structure, segments: page.page.segments }),
    previous: entry(around.previous?.id),
    next: entry(around.next?.id),
  }
}

async function partsOf(ctx: Context<SignedIn>, of: ChecksOf): Promise<LessonPart[]> {
  const checks = await readChecks(ctx, of)
  return of.segments.flatMap((segment): LessonPart[] => {
    if (segment.kind === 'html') return [{ kind: 'html', html: segment.html }]
    const check = segment.kind === 'check' && checks.find(({ checkId }) => checkId === segment.activityId)
    return check ? [{ kind: 'check', check }] : []
  })
}
