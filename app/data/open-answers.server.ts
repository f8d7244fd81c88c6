/** Answers in one's own words, handed in with an attempt, and the marks that trainers gave them. */
import type { ItemText, PartLetter } from '#app/items/item.ts'
import { asNumber } from './counts.ts'
import type { Db, Tx } from './database.server.ts'
import { insertText } from './personal-texts.server.ts'

export interface NewOpenAnswer {
  enrolmentId: string
  id: string
  attemptId: string
  position: number
  at: string
}

/** Handing one in twice is handing it in once. */
export async function insertOpenAnswer(tx: Tx, answer: NewOpenAnswer): Promise<void> {
  const { enrolmentId, id, attemptId, position, at } = answer
  await tx
    .insertInto('open_answer')
    .values({ enrolment_id: enrolmentId, id, attempt_id: attemptId, position, at })
    .onConflict((conflict) => conflict.columns(['enrolment_id', 'attempt_id', 'position']).doNothing())
    .execute()
}

/** An answer in a list for trainers. */
export interface ListedOpenAnswer {
  id: string
  activityId: string
  /** of the attempt */
  number: number
  at: string
  /** of the learner, as it is now */
  name: string
  isMarked: boolean
}

/** The last ones of a course, the oldest first. */
export async function listOpenAnswers(db: Db, courseId: string, limit: number): Promise<ListedOpenAnswer[]> {
  const rows = await answers(db)
    .innerJoin('person', 'person.account_id', 'enrolment.account_id')
    .where('enrolment.course_id', '=', courseId)
    .orderBy('open_answer.at', 'desc')
    .orderBy('open_answer.id', 'desc')
    .limit(limit)
    .select('person.certificate_name')
    .select((query) =>
      query
        .exists(
          query
            .selectFrom('open_answer_review as review')
            .whereRef('review.open_answer_id', '=', 'open_answer.id')
            .select('review.id'),
        )
        .as('is_marked'),
    )
    .execute()
  return rows.reverse().map((row) => {
    const { id, activityId, number, at, name } = asAnswer(row)
    return { id, activityId, number, at, name, isMarked: Boolean(row.is_marked) }
  })
}

/** An answer and whose it is, for trainers of some courses. */
export interface CourseOpenAnswer {
  id: string
  enrolmentId: string
  accountId: string
  name: string
  courseSlug: string
  editionId: string
  activityId: string
  attemptId: string
  position: number
  number: number
  itemVersionId: string
  text: ItemText
  at: string
}

/** Null for one of another course, as for one that does not exist. */
export async function findCourseOpenAnswer(
  db: Db,
  courseSlugs: string[],
  id: string,
): Promise<CourseOpenAnswer | null> {
  const row = await answers(db)
    .innerJoin('course', 'course.id', 'enrolment.course_id')
    .innerJoin('person', 'person.account_id', 'enrolment.account_id')
    .innerJoin('attempt_item', (on) =>
      on
        .onRef('attempt_item.enrolment_id', '=', 'open_answer.enrolment_id')
        .onRef('attempt_item.attempt_id', '=', 'open_answer.attempt_id')
        .onRef('attempt_item.position', '=', 'open_answer.position'),
    )
    .innerJoin('item_text', 'item_text.id', 'attempt_item.item_text_id')
    .where('open_answer.id', '=', id)
    .where('course.slug', 'in', courseSlugs.length === 0 ? [''] : courseSlugs)
    .select(['enrolment.account_id', 'enrolment.edition_id', 'course.slug', 'person.certificate_name'])
    .select(['attempt_item.item_version_id', 'item_text.body'])
    .executeTakeFirst()
  if (row === undefined) return null
  return {
    ...asAnswer(row),
    accountId: row.account_id,
    courseSlug: row.slug,
    editionId: row.edition_id,
    itemVersionId: row.item_version_id,
    text: JSON.parse(row.body) as ItemText,
  }
}

interface AnswerRow {
  id: string
  enrolment_id: string
  attempt_id: string
  activity_id: string
  position: number
  number: number
  at: string
  certificate_name: string
}

function asAnswer(row: AnswerRow) {
  return {
    id: row.id,
    enrolmentId: row.enrolment_id,
    attemptId: row.attempt_id,
    activityId: row.activity_id,
    position: asNumber(row.position),
    number: asNumber(row.number),
    at: row.at,
    name: row.certificate_name,
  }
}

function answers(db: Db) {
  return db
    .selectFrom('open_answer')
    .innerJoin('enrolment', 'enrolment.id', 'open_answer.enrolment_id')
    .innerJoin('attempt', (on) =>
      on
        .onRef('attempt.enrolment_id', '=', 'open_answer.enrolment_id')
        .onRef('attempt.id', '=', 'open_answer.attempt_id'),
    )
    .select(['open_answer.id', 'open_answer.enrolment_id', 'open_answer.attempt_id', 'open_answer.position'])
    .select(['open_answer.at', 'attempt.activity_id', 'attempt.number'])
}

/** Attempts of an enrolment with an answer that nobody has marked. */
export async function listAttemptsToMark(db: Db, enrolmentId: string): Promise<Set<string>> {
  const rows = await db
    .selectFrom('open_answer')
    .leftJoin('open_answer_review as review', 'review.open_answer_id', 'open_answer.id')
    .where('open_answer.enrolment_id', '=', enrolmentId)
    .where('review.id', 'is', null)
    .select('open_answer.attempt_id')
    .execute()
  return new Set(rows.map((row) => row.attempt_id))
}

export interface AnswerReview {
  /** marks by criterion */
  criteria: Record<PartLetter, number>
  /** empty when there is none, or when it was erased */
  comment: string
  /** who; the name as it is now */
  by: string
  at: string
}

/** What trainers said last of the answers of an attempt, by position. */
export async function listAnswerReviews(
  db: Db,
  attempt: { enrolmentId: string; id: string },
): Promise<Map<number, AnswerReview>> {
  const rows = await db
    .selectFrom('open_answer')
    .innerJoin('open_answer_review as review', 'review.open_answer_id', 'open_answer.id')
    .innerJoin('person', 'person.account_id', 'review.account_id')
    .leftJoin('personal_text', 'personal_text.id', 'review.comment_id')
    .where('open_answer.enrolment_id', '=', attempt.enrolmentId)
    .where('open_answer.attempt_id', '=', attempt.id)
    .orderBy('review.at')
    .orderBy('review.id')
    .select(['open_answer.position', 'review.criteria', 'review.at', 'personal_text.text', 'person.certificate_name'])
    .execute()
  return new Map(
    rows.map((row) => {
      const { marks } = JSON.parse(row.criteria) as { marks: Record<PartLetter, number> }
      const review = { criteria: marks, comment: row.text ?? '', by: row.certificate_name, at: row.at }
      return [asNumber(row.position), review]
    }),
  )
}

export interface NewAnswerReview {
  enrolmentId: string
  /** the learner, whose text the comment is */
  accountId: string
  id: string
  openAnswerId: string
  criteria: Record<PartLetter, number>
  /** null where nothing was written */
  comment: { id: string; text: string } | null
  by: string
  at: string
}

/** @returns false when this id is known already */
export async function insertAnswerReview(tx: Tx, review: NewAnswerReview): Promise<boolean> {
  const { enrolmentId, accountId, id, openAnswerId, criteria, comment, by, at } = review
  if (comment !== null) await insertText(tx, { ...comment, accountId, dataClass: 'answer.comment', at })
  const made = await tx
    .insertInto('open_answer_review')
    .values({
      enrolment_id: enrolmentId,
      id,
      open_answer_id: openAnswerId,
      criteria: JSON.stringify({ version: 1, marks: criteria }),
      comment_id: comment?.id ?? null,
      account_id: by,
      at,
    })
    .onConflict((conflict) => conflict.columns(['enrolment_id', 'id']).doNothing())
    .returning('id')
    .executeTakeFirst()
  return made !== undefined
}
