/** "Answer again": begins the next attempt at a check, empty. An open one is gone on with. */
import type { Context } from '#app/context.server.ts'
import { getEnrolment, holdEnrolment } from '#app/data/enrolments.server.ts'
import { listAttemptFacts } from '#app/data/summaries.server.ts'
import type { SignedIn } from '#app/domain/access/actor.ts'
import { decideBeginning } from '#app/domain/attempt/begin.ts'
import { rulesOfCheck } from '#app/domain/attempt/rules.ts'
import { mayStudy } from '#app/domain/enrolment/enrolment.ts'
import { findCheck } from '#app/domain/progress/activities.ts'
import { refuse, type Refusal } from '#app/i18n/refusal.ts'
import { NotFound } from '#app/platform/errors.ts'
import { beginAttempt } from './begin-attempt.server.ts'
import type { CheckDone } from './submit-check.server.ts'

/** @throws NotFound */
export async function startCheckAttempt(
  ctx: Context<SignedIn>,
  { courseSlug, checkId }: { courseSlug: string; checkId: string },
): Promise<CheckDone | Refusal> {
  return ctx.db.transaction().execute(async (tx) => {
    const enrolment = await getEnrolment(tx, ctx.actor.accountId, courseSlug)
    const found = findCheck((await ctx.editions.edition(tx, enrolment.editionId)).structure, checkId)
    if (found === null) throw new NotFound()
    if (!mayStudy(await holdEnrolment(tx, enrolment.id))) return refuse({}, 'learn.withdrawn-refusal')
    const { items } = found.check
    const rules = rulesOfCheck(items.length)
    const decision = decideBeginning('check', rules, await listAttemptFacts(tx, enrolment.id, [checkId]), ctx.now())
    if (decision.kind === 'begin') {
      const beginning = { enrolment, kind: 'check' as const, activityId: checkId, number: decision.number, rules }
      await beginAttempt(ctx, tx, { ...beginning, draw: () => items })
    }
    return { lessonId: found.lesson.id, checkId }
  })
}
