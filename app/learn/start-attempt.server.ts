/** Begins an attempt at a quiz or test, or goes on with the open one. */
import type { Context } from '#app/context.server.ts'
import type { Tx } from '#app/data/database.server.ts'
import {
  countEnrolmentsBefore,
  getEnrolment,
  holdEnrolment,
  type EnrolmentRecord,
} from '#app/data/enrolments.server.ts'
import { listAttemptFacts } from '#app/data/summaries.server.ts'
import { timeZoneOfActor, type SignedIn } from '#app/domain/access/actor.ts'
import { decideBeginning, type Beginning } from '#app/domain/attempt/begin.ts'
import { drawItems } from '#app/domain/attempt/draw.ts'
import { rulesOf } from '#app/domain/attempt/rules.ts'
import { mayStudy } from '#app/domain/enrolment/enrolment.ts'
import { findAssessment, type Assessment } from '#app/domain/progress/activities.ts'
import { refuse, type FieldError, type Refusal } from '#app/i18n/refusal.ts'
import { translator } from '#app/i18n/translate.ts'
import { NotFound } from '#app/platform/errors.ts'
import { beginAttempt } from './begin-attempt.server.ts'

/** Pressing twice begins once. @throws NotFound */
export async function startAttempt(
  ctx: Context<SignedIn>,
  { courseSlug, activityId }: { courseSlug: string; activityId: string },
): Promise<{ attemptId: string } | Refusal> {
  return ctx.db.transaction().execute(async (tx) => {
    const enrolment = await getEnrolment(tx, ctx.actor.accountId, courseSlug)
    const { structure } = await ctx.editions.edition(tx, enrolment.editionId)
    const activity = findAssessment(structure, activityId)
    if (activity === null) throw new NotFound()
    if (!mayStudy(await holdEnrolment(tx, enrolment.id))) return refuse({}, 'learn.withdrawn-refusal')
    const rules = rulesOf(activity)
    const facts = await listAttemptFacts(tx, enrolment.id, [activityId])
    const decision = decideBeginning(activity.kind, rules, facts, ctx.now())
    if (decision.kind === 'continue') return { attemptId: decision.attemptId }
    if (decision.kind !== 'begin') return refuse({}, whyNot(ctx, decision))
    const beginning = { enrolment, kind: activity.kind, activityId, number: decision.number, rules }
    const place = await placeOf(tx, activity, enrolment)
    const begun = await beginAttempt(ctx, tx, { ...beginning, draw: (random) => drawItems(activity, random, place) })
    return { attemptId: begun!.id }
  })
}

/** Counted only where it says which of two forms she gets. */
async function placeOf(tx: Tx, activity: Assessment, { courseId, id }: EnrolmentRecord): Promise<number> {
  return activity.kind === 'test' && activity.test.forms !== undefined ? countEnrolmentsBefore(tx, courseId, id) : 0
}

/** In the learner's language, with the instant from which it is possible in her time. */
function whyNot(ctx: Context<SignedIn>, decision: Exclude<Beginning, { kind: 'begin' | 'continue' }>): FieldError {
  if (!('at' in decision)) return { key: `learn.${decision.kind}-refusal` }
  const { formatDate, formatTime } = translator(ctx.language, timeZoneOfActor(ctx.actor))
  return {
    key: `learn.${decision.kind}-refusal`,
    values: { date: formatDate(decision.at), time: formatTime(decision.at) },
  }
}
