/**
 * A trainer's word on what was handed in: read, sent back, or marked by the rubric. The review, what it means for completion
 * and the mail to the learner are one transaction; sending it twice is sending it once.
 */
import type { Context } from '#app/context.server.ts'
import { findAccount } from '#app/data/accounts.server.ts'
import { insertAuditEntry } from '#app/data/audit.server.ts'
import type { Tx } from '#app/data/database.server.ts'
import { findEnrolment, holdEnrolment } from '#app/data/enrolments.server.ts'
import { insertEvent } from '#app/data/events.server.ts'
import { getCourseHandIn, insertReview, type CourseHandIn } from '#app/data/hand-ins.server.ts'
import { findCourseOpenAnswer } from '#app/data/open-answers.server.ts'
import { enqueueMessage } from '#app/data/outbox.server.ts'
import type { SignedIn } from '#app/domain/access/actor.ts'
import { taughtCourses } from '#app/domain/access/course-scope.ts'
import { languages, type Sheet } from '#app/domain/course/structure.ts'
import { findSheet } from '#app/domain/progress/activities.ts'
import { rubricMarks } from '#app/domain/sheet/hand-in.ts'
import { refuse, type FieldError, type Refusal } from '#app/i18n/refusal.ts'
import { NotFound } from '#app/platform/errors.ts'
import { settleEnrolment } from '#app/record/settle-enrolment.server.ts'
import { markAnswer } from './mark-answer.server.ts'

export interface ReviewCommand {
  handInId: string
  /** made with the form */
  id: string
  /** to be improved and handed in again */
  isReturned: boolean
  /** by criterion, as typed */
  marks: Record<string, string>
  comment: string
}

/** What was handed in: a sheet, or an answer in one's own words. @throws NotFound for that of a course that is not hers */
export async function reviewWork(
  ctx: Context<SignedIn>,
  command: ReviewCommand,
): Promise<{ courseSlug: string } | Refusal> {
  return ctx.db.transaction().execute(async (tx) => {
    const answer = await findCourseOpenAnswer(tx, taughtCourses(ctx.actor), command.handInId)
    if (answer !== null) return markAnswer(ctx, tx, answer, { ...command, marks: numbersOf(command.marks) })
    const handIn = await getCourseHandIn(tx, taughtCourses(ctx.actor), command.handInId)
    const { structure } = await ctx.editions.edition(tx, handIn.editionId)
    const sheet = findSheet(structure, handIn.activityId)?.sheet
    if (sheet?.isRead !== true) throw new NotFound()
    const verdict = verdictOf(sheet, command)
    if ('errors' in verdict) return refuse(verdict.errors)
    await write(ctx, tx, handIn, { ...command, ...verdict })
    return { courseSlug: handIn.courseSlug }
  })
}

type Verdict = Pick<Parameters<typeof insertReview>[1], 'verdict' | 'score'>

function verdictOf(
  { rubric }: Sheet,
  { isReturned, marks, comment }: ReviewCommand,
): Verdict | { errors: Record<string, FieldError> } {
  if (isReturned && comment.trim() === '') return { errors: { comment: { key: 'author.comment-missing' } } }
  if (isReturned) return { verdict: 'returned', score: null }
  if (rubric.length === 0) return { verdict: 'read', score: null }
  const given = Object.fromEntries(rubric.map(({ id }) => [id, numberOf(marks[id] ?? '')]))
  const score = rubricMarks(rubric, given)
  if (score !== null) return { verdict: 'marked', score: { criteria: given, ...score } }
  const wrong = rubric.filter((one) => rubricMarks([one], given) === null)
  return {
    errors: Object.fromEntries(
      wrong.map(({ id, marks: maximum }) => [`marks.${id}`, { key: 'author.marks-wrong', values: { maximum } }]),
    ),
  }
}

function numbersOf(typed: Record<string, string>): Record<string, number> {
  return Object.fromEntries(Object.entries(typed).map(([criterion, marks]) => [criterion, numberOf(marks)]))
}

/** `7`, `7.5` or `7,5`; anything else is no number. */
function numberOf(typed: string): number {
  return /^\d{1,3}([.,]5|[.,]0)?$/.test(typed.trim()) ? Number(typed.trim().replace(',', '.')) : Number.NaN
}

async function write(ctx: Context<SignedIn>, tx: Tx, handIn: CourseHandIn, given: ReviewCommand & Verdict) {
  const { accountId, enrolmentId, activityId, courseSlug } = handIn
  await holdEnrolment(tx, enrolmentId)
  const at = ctx.now()
  const comment = given.comment.trim() === '' ? null : { id: ctx.newId(), text: given.comment.trim() }
  const { id, verdict, score } = given
  const of = { enrolmentId, accountId, handInId: handIn.id, by: ctx.actor.accountId }
  if (!(await insertReview(tx, { ...of, id, verdict, score, comment, at }))) return
  const event = { enrolmentId, id: ctx.newId(), kind: 'sheet.reviewed' as const, activityId }
  await insertEvent(tx, { ...event, happenedAt: at, recordedAt: at })
  const audit = { id: ctx.newId(), at, actorId: ctx.actor.accountId, action: 'sheet.reviewed' }
  await insertAuditEntry(tx, { ...audit, subject: `${accountId}:${handIn.id}`, reason: verdict })
  const enrolment = await findEnrolment(tx, accountId, courseSlug)
  if (enrolment?.id === enrolmentId) await settleEnrolment(ctx, tx, enrolment)
  await tell(ctx, tx, handIn, id)
}

async function tell(ctx: Context<SignedIn>, tx: Tx, handIn: CourseHandIn, reviewId: string): Promise<void> {
  const account = await findAccount(tx, handIn.accountId)
  const language = languages.find((one) => one === account?.language) ?? ctx.language
  const { activities } = await ctx.editions.outline(tx, handIn.editionId, language)
  await enqueueMessage(tx, {
    id: ctx.newId(),
    purpose: `sheet-reviewed:${reviewId}`,
    accountId: handIn.accountId,
    kind: 'sheet-reviewed',
    language,
    parameters: { title: activities[handIn.activityId] ?? handIn.activityId, handInId: handIn.id },
    at: ctx.now(),
  })
}
