/**
 * A trainer's marks for an answer in a learner's own words: the attempt's grade with them, what follows of it for completion,
 * and the mail to the learner. Part of reviewing works, in its transaction; sending it twice is sending it once.
 */
import type { Context } from '#app/context.server.ts'
import { findAccount } from '#app/data/accounts.server.ts'
import { insertAuditEntry } from '#app/data/audit.server.ts'
import type { Db, Tx } from '#app/data/database.server.ts'
import { findEnrolment, holdEnrolment } from '#app/data/enrolments.server.ts'
import { insertEvent } from '#app/data/events.server.ts'
import { insertGrade, listCurrentGrades } from '#app/data/grades.server.ts'
import { listSolutions } from '#app/data/item-bank.server.ts'
import { insertAnswerReview, type CourseOpenAnswer } from '#app/data/open-answers.server.ts'
import { enqueueMessage } from '#app/data/outbox.server.ts'
import type { SignedIn } from '#app/domain/access/actor.ts'
import { languages } from '#app/domain/course/structure.ts'
import { withMarks } from '#app/domain/grading/with-marks.ts'
import { refuse, type Refusal } from '#app/i18n/refusal.ts'
import type { OpenCriterion } from '#app/items/item.ts'
import { shareGiven } from '#app/items/open-answer/rule.ts'
import { settleEnrolment } from '#app/record/settle-enrolment.server.ts'

export interface GivenMarks {
  /** made with the form */
  id: string
  /** by criterion */
  marks: Record<string, number>
  comment: string
}

/** The criteria that hold now. @throws when the item is of another kind */
export async function criteriaOfItem(db: Db, itemVersionId: string): Promise<OpenCriterion[]> {
  const solution = (await listSolutions(db, itemVersionId)).at(-1)?.solution
  if (solution?.kind !== 'open-answer') throw new Error(`Item version ${itemVersionId} has no criteria`)
  return solution.criteria
}

export async function markAnswer(
  ctx: Context<SignedIn>,
  tx: Tx,
  answer: CourseOpenAnswer,
  { id, marks, comment }: GivenMarks,
): Promise<{ courseSlug: string } | Refusal> {
  const criteria = await criteriaOfItem(tx, answer.itemVersionId)
  const share = shareGiven(criteria, marks)
  if (share === null) return refuse(wrongMarks(criteria, marks))
  const { courseSlug, enrolmentId, accountId } = answer
  await holdEnrolment(tx, enrolmentId)
  const words = comment.trim() === '' ? null : { id: ctx.newId(), text: comment.trim() }
  const by = ctx.actor.accountId
  const review = { enrolmentId, accountId, id, openAnswerId: answer.id, criteria: marks, comment: words, by }
  if (!(await insertAnswerReview(tx, { ...review, at: ctx.now() }))) return { courseSlug }
  await gradeWith(ctx, tx, answer, share)
  await insertAuditEntry(tx, {
    id: ctx.newId(),
    at: ctx.now(),
    actorId: by,
    action: 'answer.marked',
    subject: `${accountId}:${answer.id}`,
    reason: `${share}`,
  })
  await tell(ctx, tx, answer, id)
  return { courseSlug }
}

function wrongMarks(criteria: OpenCriterion[], given: Record<string, number>) {
  const wrong = criteria.filter((one) => shareGiven([one], given) === null)
  return Object.fromEntries(
    wrong.map(({ part, marks: maximum }) => [
      `marks.${part}`,
      { key: 'author.marks-wrong' as const, values: { maximum } },
    ]),
  )
}

async function gradeWith(ctx: Context<SignedIn>, tx: Tx, answer: CourseOpenAnswer, share: number): Promise<void> {
  const { enrolmentId, attemptId, position, accountId, courseSlug, activityId } = answer
  const before = (await listCurrentGrades(tx, enrolmentId, [attemptId])).get(attemptId)
  if (before === undefined) throw new Error(`Attempt ${attemptId} was handed in without a grade`)
  const at = ctx.now()
  const grade = withMarks(before, position, share)
  const by = ctx.actor.accountId
  await insertGrade(tx, { enrolmentId, attemptId, id: ctx.newId(), grade, by, reason: 'marked', at })
  const event = { enrolmentId, id: ctx.newId(), kind: 'answer.marked' as const, activityId, attemptId }
  await insertEvent(tx, { ...event, happenedAt: at, recordedAt: at })
  const enrolment = await findEnrolment(tx, accountId, courseSlug)
  if (enrolment?.id === enrolmentId) await settleEnrolment(ctx, tx, enrolment)
}

async function tell(ctx: Context<SignedIn>, tx: Tx, answer: CourseOpenAnswer, reviewId: string): Promise<void> {
  const account = await findAccount(tx, answer.accountId)
  const language = languages.find((one) => one === account?.language) ?? ctx.language
  const { activities } = await ctx.editions.outline(tx, answer.editionId, language)
  await enqueueMessage(tx, {
    id: ctx.newId(),
    purpose: `answer-marked:${reviewId}`,
    accountId: answer.accountId,
    kind: 'answer-marked',
    language,
    parameters: { title: activities[answer.activityId] ?? answer.activityId, attemptId: answer.attemptId },
    at: ctx.now(),
  })
}
