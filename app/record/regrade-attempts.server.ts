/**
 * Grades again what a corrected key touches: run by a job, one enrolment a transaction, so that a killed process loses none
 * and a second run grades none twice. What follows from it, a certificate too, is decided in the same transaction.
 */
import type { Context } from '#app/context.server.ts'
import { findAccount } from '#app/data/accounts.server.ts'
import type { Tx } from '#app/data/database.server.ts'
import { getEnrolmentById, holdEnrolment, type EnrolmentRecord } from '#app/data/enrolments.server.ts'
import { insertEvent } from '#app/data/events.server.ts'
import { insertGrade } from '#app/data/grades.server.ts'
import { getSolutions } from '#app/data/grading.server.ts'
import { enqueueMessage } from '#app/data/outbox.server.ts'
import {
  endRegrading,
  insertRegradedAttempt,
  listAskedAttempts,
  listEnrolmentsToRegrade,
  listOpenRegradings,
  type Regrading,
} from '#app/data/regradings.server.ts'
import { languages } from '#app/domain/course/structure.ts'
import { later, minutes } from '#app/platform/clock.ts'
import { reassess, type Reassessed } from './reassess.server.ts'
import { settleEnrolment } from './settle-enrolment.server.ts'

/** Attempts of one enrolment are few; this many are read at once. */
const most = 500

/**
 * Until when attempts may have been graded by the old key: one that was being submitted while the key was corrected ends
 * well within a minute. A regrading stays open until then.
 */
export function regradedUntil(at: string): string {
  return later(at, minutes(1))
}

/** @returns how many enrolments were gone through */
export async function regradeAttempts(ctx: Context, isStopping: () => boolean = () => false): Promise<number> {
  let count = 0
  for (const regrading of await listOpenRegradings(ctx.db)) count += await regradeOne(ctx, regrading, isStopping)
  return count
}

async function regradeOne(ctx: Context, regrading: Regrading, isStopping: () => boolean): Promise<number> {
  const before = regradedUntil(regrading.at)
  let count = 0
  while (!isStopping()) {
    const waiting = await listEnrolmentsToRegrade(ctx.db, regrading, before, 50)
    if (waiting.length === 0) {
      if (ctx.now() >= before) await endRegrading(ctx.db as Tx, regrading.id)
      break
    }
    for (const enrolmentId of waiting) {
      await ctx.db.transaction().execute((tx) => regradeEnrolment(ctx, tx, regrading, enrolmentId))
      count += 1
    }
  }
  return count
}

async function regradeEnrolment(ctx: Context, tx: Tx, regrading: Regrading, enrolmentId: string): Promise<void> {
  await holdEnrolment(tx, enrolmentId)
  const { itemVersionIds, policy } = regrading
  const query = { itemVersionIds, before: regradedUntil(regrading.at), enrolmentId, after: '', limit: most }
  const attempts = await listAskedAttempts(tx, query)
  const all = await reassess(tx, attempts, await getSolutions(tx, itemVersionIds), policy)
  const changed: Reassessed[] = []
  for (const one of all) {
    if (!(await insertRegradedAttempt(tx, regrading.id, one, one.outcome))) continue
    if (one.isNew) await write(ctx, tx, regrading, one)
    if (one.outcome === 'raised' || one.outcome === 'lowered') changed.push(one)
  }
  if (changed.length === 0) return
  const enrolment = await getEnrolmentById(tx, enrolmentId)
  await settleEnrolment(ctx, tx, enrolment)
  await tell(ctx, tx, { regrading, enrolment, changed })
}

async function write(ctx: Context, tx: Tx, { by }: Regrading, one: Reassessed): Promise<void> {
  const { enrolmentId, attemptId, activityId, grade, outcome } = one
  const at = ctx.now()
  await insertGrade(tx, { enrolmentId, attemptId, id: ctx.newId(), grade, by, reason: 'regraded', at })
  if (outcome !== 'raised' && outcome !== 'lowered') return
  const event = { enrolmentId, id: ctx.newId(), kind: 'attempt.regraded' as const, activityId, attemptId }
  await insertEvent(tx, { ...event, happenedAt: at, recordedAt: at })
}

interface News {
  regrading: Regrading
  enrolment: EnrolmentRecord
  changed: Reassessed[]
}

/** One mail a person and correction, of the result that matters most. Checks count for nothing: nobody is told of them. */
async function tell(ctx: Context, tx: Tx, { regrading, enrolment, changed }: News): Promise<void> {
  const results = changed.filter(({ kind }) => kind !== 'check')
  const news = results.find(({ passedBefore, passesNow }) => passedBefore !== passesNow) ?? results.at(-1)
  const account = await findAccount(tx, enrolment.accountId)
  if (news === undefined || account === null) return
  const language = languages.find((one) => one === account.language) ?? ctx.language
  const { title, activities } = await ctx.editions.outline(tx, enrolment.editionId, language)
  const { attemptId, activityId, before, grade, passedBefore, passesNow } = news
  const verdict = passedBefore === passesNow ? 'same' : passesNow ? 'passed' : 'not-passed'
  await enqueueMessage(tx, {
    id: ctx.newId(),
    purpose: `marks-corrected:${regrading.id}:${enrolment.id}`,
    accountId: enrolment.accountId,
    kind: 'marks-corrected',
    language,
    parameters: {
      courseTitle: title,
      title: activities[activityId] ?? activityId,
      attemptId,
      before: before.marks,
      after: grade.marks,
      maximum: grade.maximum,
      verdict,
    },
    at: ctx.now(),
  })
}
