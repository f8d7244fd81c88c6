/** Sheets that were handed in, and what trainers said of them. */
import type { Language } from '#app/domain/course/structure.ts'
import { hundredthsOf, marksOf } from '#app/domain/grading/marks.ts'
import type { HandIn, Review } from '#app/domain/sheet/hand-in.ts'
import type { Schema } from '#db/schema.ts'
import type { ExpressionBuilder } from 'kysely'
import { NotFound } from '#app/platform/errors.ts'
import { asNumber } from './counts.ts'
import type { Db, Tx } from './database.server.ts'
import { insertText } from './personal-texts.server.ts'

export interface NewHandIn {
  enrolmentId: string
  id: string
  activityId: string
  number: number
  editionId: string
  language: Language
  /** field id → entry id */
  entries: Record<string, string>
  at: string
}

/** @returns false when this number is taken: somebody handed the same sheet in at the same moment */
export async function insertHandIn(tx: Tx, handIn: NewHandIn): Promise<boolean> {
  const { enrolmentId, id, activityId, number, editionId, language, entries, at } = handIn
  const made = await tx
    .insertInto('hand_in')
    .values({
      enrolment_id: enrolmentId,
      id,
      activity_id: activityId,
      number,
      edition_id: editionId,
      language,
      entries: JSON.stringify({ version: 1, entries }),
      at,
    })
    .onConflict((conflict) => conflict.columns(['enrolment_id', 'activity_id', 'number']).doNothing())
    .returning('id')
    .executeTakeFirst()
  return made !== undefined
}

/** A review with everything that was said. */
export interface ReviewRecord extends Review {
  id: string
  /** criterion id → marks; empty unless it is marked */
  criteria: Record<string, number>
  /** empty when there is none, or when it was erased */
  comment: string
  /** who; the name as it is now */
  by: string
}

export interface HandInRecord extends HandIn {
  enrolmentId: string
  editionId: string
  courseSlug: string
  language: Language
  /** field id → entry id */
  entries: Record<string, string>
  review: ReviewRecord | null
}

/** Everything that was handed in in some enrolments, the oldest first. */
export async function listHandIns(db: Db, enrolmentIds: string[]): Promise<HandInRecord[]> {
  if (enrolmentIds.length === 0) return []
  const rows = await handIns(db)
    .where('hand_in.enrolment_id', 'in', enrolmentIds)
    .orderBy('hand_in.at')
    .orderBy('hand_in.id')
    .execute()
  const reviews = rows.length === 0 ? new Map<string, ReviewRecord>() : await lastReviews(db, enrolmentIds)
  return rows.map((row) => asHandIn(row, reviews.get(row.id) ?? null))
}

/** One's own. @throws NotFound for one that is somebody else's, or does not exist */
export async function getOwnHandIn(db: Db, accountId: string, id: string): Promise<HandInRecord> {
  const row = await handIns(db)
    .where('hand_in.id', '=', id)
    .where('enrolment.account_id', '=', accountId)
    .executeTakeFirst()
  if (row === undefined) throw new NotFound()
  return asHandIn(row, (await lastReviews(db, [row.enrolment_id])).get(id) ?? null)
}

function handIns(db: Db) {
  return db
    .selectFrom('hand_in')
    .innerJoin('enrolment', 'enrolment.id', 'hand_in.enrolment_id')
    .innerJoin('course', 'course.id', 'enrolment.course_id')
    .select([
      'hand_in.id',
      'hand_in.enrolment_id',
      'hand_in.activity_id',
      'hand_in.number',
      'hand_in.edition_id',
      'hand_in.language',
      'hand_in.entries',
      'hand_in.at',
      'course.slug',
    ])
}

type HandInRow = Awaited<ReturnType<ReturnType<typeof handIns>['execute']>>[number]

function asHandIn(row: HandInRow, review: ReviewRecord | null): HandInRecord {
  return {
    id: row.id,
    enrolmentId: row.enrolment_id,
    activityId: row.activity_id,
    number: asNumber(row.number),
    editionId: row.edition_id,
    courseSlug: row.slug,
    language: row.language as Language,
    entries: (JSON.parse(row.entries) as { entries: Record<string, string> }).entries,
    at: row.at,
    review,
  }
}

/** By hand-in. */
async function lastReviews(db: Db, enrolmentIds: string[]): Promise<Map<string, ReviewRecord>> {
  const rows = await db
    .selectFrom('hand_in_review as review')
    .innerJoin('person', 'person.account_id', 'review.account_id')
    .leftJoin('personal_text', 'personal_text.id', 'review.comment_id')
    .where('review.enrolment_id', 'in', enrolmentIds)
    .orderBy('review.at')
    .orderBy('review.id')
    .select(['review.id', 'review.hand_in_id', 'review.verdict', 'review.marks', 'review.hundredths'])
    .select(['review.maximum', 'review.at', 'personal_text.text', 'person.certificate_name'])
    .execute()
  return new Map(
    rows.map((row) => {
      const review: ReviewRecord = {
        id: row.id,
        verdict: row.verdict,
        criteria: row.marks === null ? {} : (JSON.parse(row.marks) as { marks: Record<string, number> }).marks,
        marks: row.hundredths === null ? null : marksOf(asNumber(row.hundredths)),
        maximum: row.maximum === null ? null : asNumber(row.maximum),
        comment: row.text ?? '',
        by: row.certificate_name,
        at: row.at,
      }
      return [row.hand_in_id, review]
    }),
  )
}

/** What was handed in, in a list for trainers. */
export interface ListedHandIn {
  id: string
  activityId: string
  number: number
  at: string
  /** of the learner, as it is now */
  name: string
  /** null while nobody has read it */
  verdict: Review['verdict'] | null
}

/** The last hand-in of each learner at some activities of a course, the oldest first. */
export async function listCourseHandIns(db: Db, courseId: string, activityIds: string[]): Promise<ListedHandIn[]> {
  if (activityIds.length === 0) return []
  const rows = await db
    .selectFrom('hand_in')
    .innerJoin('enrolment', 'enrolment.id', 'hand_in.enrolment_id')
    .innerJoin('person', 'person.account_id', 'enrolment.account_id')
    .where('enrolment.course_id', '=', courseId)
    .where('hand_in.activity_id', 'in', activityIds)
    .orderBy('hand_in.at')
    .orderBy('hand_in.id')
    .select(['hand_in.id', 'hand_in.enrolment_id', 'hand_in.activity_id', 'hand_in.number', 'hand_in.at'])
    .select('person.certificate_name')
    .select((query) => lastVerdict(query).as('verdict'))
    .execute()
  const last = new Map(rows.map((row) => [`${row.enrolment_id} ${row.activity_id}`, row]))
  return rows
    .filter((row) => last.get(`${row.enrolment_id} ${row.activity_id}`) === row)
    .map((row) => ({
      id: row.id,
      activityId: row.activity_id,
      number: asNumber(row.number),
      at: row.at,
      name: row.certificate_name,
      verdict: row.verdict,
    }))
}

function lastVerdict(query: ExpressionBuilder<Schema, 'hand_in'>) {
  return query
    .selectFrom('hand_in_review as review')
    .whereRef('review.hand_in_id', '=', 'hand_in.id')
    .orderBy('review.at', 'desc')
    .orderBy('review.id', 'desc')
    .limit(1)
    .select('review.verdict')
}

/** A hand-in and whose it is, for trainers of some courses. */
export interface CourseHandIn extends HandInRecord {
  accountId: string
  name: string
}

/** @throws NotFound for one of another course, as for one that does not exist */
export async function getCourseHandIn(db: Db, courseSlugs: string[], id: string): Promise<CourseHandIn> {
  const row = await handIns(db)
    .innerJoin('person', 'person.account_id', 'enrolment.account_id')
    .where('hand_in.id', '=', id)
    .where('course.slug', 'in', courseSlugs.length === 0 ? [''] : courseSlugs)
    .select(['enrolment.account_id', 'person.certificate_name'])
    .executeTakeFirst()
  if (row === undefined) throw new NotFound()
  const review = (await lastReviews(db, [row.enrolment_id])).get(id) ?? null
  return { ...asHandIn(row, review), accountId: row.account_id, name: row.certificate_name }
}

export interface NewReview {
  enrolmentId: string
  /** the learner, whose text the comment is */
  accountId: string
  id: string
  handInId: string
  verdict: Review['verdict']
  /** null unless it is marked */
  score: { criteria: Record<string, number>; marks: number; maximum: number } | null
  /** null where nothing was written */
  comment: { id: string; text: string } | null
  by: string
  at: string
}

/** @returns false when this id is known already */
export async function insertReview(tx: Tx, review: NewReview): Promise<boolean> {
  const { enrolmentId, accountId, id, handInId, verdict, score, comment, by, at } = review
  if (comment !== null) await insertText(tx, { ...comment, accountId, dataClass: 'sheet.comment', at })
  const made = await tx
    .insertInto('hand_in_review')
    .values({
      enrolment_id: enrolmentId,
      id,
      hand_in_id: handInId,
      verdict,
      marks: score && JSON.stringify({ version: 1, marks: score.criteria }),
      hundredths: score && hundredthsOf(score.marks),
      maximum: score && score.maximum,
      comment_id: comment?.id ?? null,
      account_id: by,
      at,
    })
    .onConflict((conflict) => conflict.columns(['enrolment_id', 'id']).doNothing())
    .returning('id')
    .executeTakeFirst()
  return made !== undefined
}
