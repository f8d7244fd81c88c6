/** What the pages of an attempt have in common: what it is an attempt at, its rules, its course. */
import type { Context } from '#app/context.server.ts'
import { getOwnAttempt, type OwnAttempt } from '#app/data/attempts.server.ts'
import type { SignedIn } from '#app/domain/access/actor.ts'
import { isOver } from '#app/domain/attempt/timing.ts'
import type { CourseStructure } from '#app/domain/course/structure.ts'
import { dyeOf } from './components/course-view.ts'
import type { AttemptView } from './components/attempt-view.ts'

export interface AttemptFrame {
  attempt: OwnAttempt
  structure: CourseStructure
  view: AttemptView
}

/** @throws NotFound for an attempt that is not the learner's own */
export async function readAttemptFrame(ctx: Context<SignedIn>, attemptId: string): Promise<AttemptFrame> {
  const attempt = await getOwnAttempt(ctx.db, ctx.actor.accountId, attemptId)
  const { structure } = await ctx.editions.edition(ctx.db, attempt.editionId)
  const outline = await ctx.editions.outline(ctx.db, attempt.editionId, ctx.language)
  const view: AttemptView = {
    id: attempt.id,
    number: attempt.number,
    kind: attempt.kind === 'quiz' ? 'quiz' : 'test',
    activityId: attempt.activityId,
    title: outline.activities[attempt.activityId] ?? attempt.activityId,
    questions: attempt.rules.questions,
    attempts: attempt.rules.attempts,
    language: attempt.language,
    passMark: attempt.rules.passMark,
    isOpen: attempt.state === 'open',
    isOneByOne: attempt.rules.order === 'one-by-one',
    deadlineAt: attempt.deadlineAt,
    secondsLeft: secondsUntil(attempt.deadlineAt, ctx.now()),
    isOver: attempt.state === 'open' && isOver(attempt.deadlineAt, ctx.now()),
    isWithdrawn: attempt.enrolmentState === 'withdrawn',
    course: {
      slug: attempt.courseSlug,
      title: outline.title,
      language: outline.language,
      dye: dyeOf(structure.position),
    },
  }
  return { attempt, structure, view }
}

function secondsUntil(deadlineAt: string | null, now: string): number | null {
  return deadlineAt === null ? null : Math.max(0, Math.round((Date.parse(deadlineAt) - Date.parse(now)) / 1000))
}
