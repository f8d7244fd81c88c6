/** Answers a check: saves what was given, grades it, shows the feedback. Sending it twice is sending it once. */
import type { Context } from '#app/context.server.ts'
import { listAttemptItems } from '#app/data/attempts.server.ts'
import { listResponses } from '#app/data/responses.server.ts'
import type { Tx } from '#app/data/database.server.ts'
import type { SignedIn } from '#app/domain/access/actor.ts'
import { currentValues } from '#app/domain/attempt/responses.ts'
import { isBlank, sameValue } from '#app/items/rules.ts'
import { refuse, type Refusal } from '#app/i18n/refusal.ts'
import type { GivenAnswer } from './answers-form.ts'
import { checkAttempt, type CheckAttempt, type CheckOf } from './check-attempt.server.ts'
import { gradeSubmission } from './grade-submission.server.ts'
import { openFields } from './open-words.ts'
import { givenValue, saveAnswers } from './save-answers.server.ts'
import { settleEnrolment } from '#app/record/settle-enrolment.server.ts'

export interface CheckDone {
  lessonId: string
  checkId: string
}

/** Refused while a question is open; what was given to the others is saved all the same. @throws NotFound, BadRequest */
export async function submitCheck(
  ctx: Context<SignedIn>,
  { answers, ...of }: CheckOf & { answers: GivenAnswer[] },
): Promise<CheckDone | Refusal> {
  return ctx.db.transaction().execute(async (tx) => {
    const found = await checkAttempt(ctx, tx, of)
    const done = { lessonId: found.lesson.id, checkId: of.checkId }
    if (found.kind === 'withdrawn') return refuse({}, 'learn.withdrawn-refusal')
    if (found.kind === 'submitted' && (await wasSentBefore(tx, found, answers))) return done
    if (found.kind !== 'open' || found.attempt === null) return refuse({}, 'learn.check-closed')
    const saved = await saveAnswers(ctx, tx, found.attempt, answers)
    if (typeof saved === 'string') return refuse({}, 'learn.check-closed')
    const open = openFields(saved)
    if (Object.keys(open).length > 0) return refuse(open)
    await gradeSubmission(ctx, tx, { attempt: found.attempt, structure: found.structure, ...saved })
    await settleEnrolment(ctx, tx, found.enrolment)
    return done
  })
}

/** The very answers that were graded: a form sent a second time. */
async function wasSentBefore(tx: Tx, { attempt, enrolment }: CheckAttempt, answers: GivenAnswer[]): Promise<boolean> {
  const known = (await listResponses(tx, enrolment.id, [attempt!.id])).get(attempt!.id)!
  const items = await listAttemptItems(tx, attempt!)
  const graded = currentValues(known)
  return answers.every((answer) => {
    const item = items.find(({ position }) => position === answer.position)
    const value = item ? givenValue(item, answer) : 'unknown'
    if (value === 'unknown') return false
    const before = graded.get(answer.position)
    if (value === null || isBlank(value)) return before === undefined
    return before !== undefined && sameValue(before, value)
  })
}
