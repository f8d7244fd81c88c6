/**
 * Finds the attempt at a check that a form means, and begins the first one when there is none: a check has no start button.
 */
import type { Context } from '#app/context.server.ts'
import { listAttempts, type AttemptRecord } from '#app/data/attempts.server.ts'
import type { Tx } from '#app/data/database.server.ts'
import { getEnrolment, holdEnrolment, type EnrolmentRecord } from '#app/data/enrolments.server.ts'
import type { SignedIn } from '#app/domain/access/actor.ts'
import { checkTarget } from '#app/domain/attempt/check-target.ts'
import { rulesOfCheck } from '#app/domain/attempt/rules.ts'
import type { Check, CourseStructure, Lesson } from '#app/domain/course/structure.ts'
import { mayStudy } from '#app/domain/enrolment/enrolment.ts'
import { findCheck } from '#app/domain/progress/activities.ts'
import { NotFound } from '#app/platform/errors.ts'
import { beginAttempt } from './begin-attempt.server.ts'

export interface CheckOf {
  courseSlug: string
  checkId: string
  /** the number of the attempt that the form was shown for */
  attempt: number
}

export interface CheckAttempt {
  /** `withdrawn`: the learner has left the course; `stale`: the page is older than what happened since */
  kind: 'open' | 'submitted' | 'stale' | 'withdrawn'
  enrolment: EnrolmentRecord
  structure: CourseStructure
  check: Check
  lesson: Lesson
  attempt: AttemptRecord | null
}

/** Holds the enrolment for the transaction. @throws NotFound */
export async function checkAttempt(
  ctx: Context<SignedIn>,
  tx: Tx,
  { courseSlug, checkId, attempt: wanted }: CheckOf,
): Promise<CheckAttempt> {
  const enrolment = await getEnrolment(tx, ctx.actor.accountId, courseSlug)
  const { structure } = await ctx.editions.edition(tx, enrolment.editionId)
  const found = findCheck(structure, checkId)
  if (found === null) throw new NotFound()
  const about = { enrolment, structure, ...found }
  if (!mayStudy(await holdEnrolment(tx, enrolment.id))) return { ...about, kind: 'withdrawn', attempt: null }
  const last = (await listAttempts(tx, enrolment.id, [checkId])).at(-1) ?? null
  const target = checkTarget(last && { id: last.id, number: last.number, isOpen: last.state === 'open' }, wanted)
  if (target.kind !== 'new') return { ...about, kind: target.kind, attempt: last }
  const { items } = found.check
  const beginning = { enrolment, kind: 'check' as const, activityId: checkId, number: target.number }
  const attempt = await beginAttempt(ctx, tx, { ...beginning, rules: rulesOfCheck(items.length), draw: () => items })
  return { ...about, kind: attempt === null ? 'stale' : 'open', attempt }
}
