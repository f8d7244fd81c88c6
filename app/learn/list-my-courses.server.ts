/** My courses: where each stands, and what is next or missing. A fixed number of queries, however many courses there are. */
import type { Context } from '#app/context.server.ts'
import { listCredentials } from '#app/data/credentials.server.ts'
import { listEnrolments, type EnrolmentRecord } from '#app/data/enrolments.server.ts'
import { listActivityStates, listProgress } from '#app/data/summaries.server.ts'
import type { SignedIn } from '#app/domain/access/actor.ts'
import type { ActivityState } from '#app/domain/progress/activity-states.ts'
import type { Progress } from '#app/domain/progress/summaries.ts'
import type { CourseView, MissingView, NextView } from './components/course-view.ts'
import { readCourseFrame } from './course-frame.server.ts'
import { missingView, nextView } from './whats-next.ts'

export interface MyCourse {
  course: CourseView
  next: NextView | null
  missing: MissingView[]
  completedAt: string | null
  withdrawnAt: string | null
  /** number of the certificate, once there is one */
  credentialId: string | null
}

/** The courses one is taking first, then those completed, then those left. */
export async function listMyCourses(ctx: Context<SignedIn>): Promise<MyCourse[]> {
  const enrolments = await listEnrolments(ctx.db, ctx.actor.accountId)
  const ids = enrolments.map((enrolment) => enrolment.id)
  const progress = await listProgress(ctx.db, ids)
  const states = await listActivityStates(ctx.db, ids)
  const credentials = await listCredentials(ctx.db, ctx.actor.accountId)
  const standing = new Map(
    credentials.filter((one) => one.state !== 'superseded').map((one) => [one.enrolmentId, one.id]),
  )
  const courses = await Promise.all(
    enrolments.map(async (enrolment) => {
      const known = { progress: progress.get(enrolment.id) ?? null, states: states.get(enrolment.id) ?? [] }
      return { ...(await myCourse(ctx, enrolment, known)), credentialId: standing.get(enrolment.id) ?? null }
    }),
  )
  const order = { active: 0, completed: 1, withdrawn: 2 }
  return courses.sort((a, b) => order[a.course.state] - order[b.course.state])
}

interface Known {
  progress: Progress | null
  states: ActivityState[]
}

async function myCourse(
  ctx: Context<SignedIn>,
  enrolment: EnrolmentRecord,
  { progress, states }: Known,
): Promise<Omit<MyCourse, 'credentialId'>> {
  const { view, edition } = await readCourseFrame(ctx, enrolment, states)
  const { completedAt, withdrawnAt } = enrolment
  const next = nextView(edition.structure, states, progress?.place ?? null, view)
  return { course: view, next, missing: missingView(progress?.missing ?? [], view), completedAt, withdrawnAt }
}
