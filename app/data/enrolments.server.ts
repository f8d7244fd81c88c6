/** Enrolments: whose, in which course and edition, in which state. Reads ask by account, so nobody meets another's. */
import type { EnrolmentState } from '#app/domain/enrolment/enrolment.ts'
import { NotFound } from '#app/platform/errors.ts'
import { asNumber } from './counts.ts'
import type { Db, Tx } from './database.server.ts'

export interface EnrolmentRecord {
  id: string
  accountId: string
  courseId: string
  courseSlug: string
  editionId: string
  state: EnrolmentState
  enrolledAt: string
  withdrawnAt: string | null
  completedAt: string | null
}

/** A learner's enrolment in a course, or null. */
export async function findEnrolment(db: Db, accountId: string, courseSlug: string): Promise<EnrolmentRecord | null> {
  const row = await enrolments(db)
    .where('enrolment.account_id', '=', accountId)
    .where('course.slug', '=', courseSlug)
    .executeTakeFirst()
  return row === undefined ? null : asEnrolment(row)
}

/** @throws NotFound when the learner has never been enrolled in the course */
export async function getEnrolment(db: Db, accountId: string, courseSlug: string): Promise<EnrolmentRecord> {
  const enrolment = await findEnrolment(db, accountId, courseSlug)
  if (enrolment === null) throw new NotFound()
  return enrolment
}

/** @throws when there is none: ids come from the record, never from an address */
export async function getEnrolmentById(db: Db, id: string): Promise<EnrolmentRecord> {
  return asEnrolment(await enrolments(db).where('enrolment.id', '=', id).executeTakeFirstOrThrow())
}

/** How many enrolled in a course before an enrolment: its place among them, from 0, which never changes. */
export async function countEnrolmentsBefore(db: Db, courseId: string, id: string): Promise<number> {
  const row = await db
    .selectFrom('enrolment')
    .where('course_id', '=', courseId)
    .where('id', '<', id)
    .select(({ fn }) => fn.countAll().as('count'))
    .executeTakeFirstOrThrow()
  return asNumber(row.count)
}

/** A learner's enrolments, the newest first. */
export async function listEnrolments(db: Db, accountId: string): Promise<EnrolmentRecord[]> {
  const rows = await enrolments(db)
    .where('enrolment.account_id', '=', accountId)
    .orderBy('enrolment.enrolled_at', 'desc')
    .orderBy('enrolment.id', 'desc')
    .execute()
  return rows.map(asEnrolment)
}

/** Enrolments of everybody in the order of their ids, for rebuilding; `after` is the last id of the page before. */
export async function listAllEnrolments(db: Db, after: string, limit: number): Promise<EnrolmentRecord[]> {
  const rows = await enrolments(db).where('enrolment.id', '>', after).orderBy('enrolment.id').limit(limit).execute()
  return rows.map(asEnrolment)
}

function enrolments(db: Db) {
  return db
    .selectFrom('enrolment')
    .innerJoin('course', 'course.id', 'enrolment.course_id')
    .select([
      'enrolment.id',
      'enrolment.account_id',
      'enrolment.course_id',
      'course.slug',
      'enrolment.edition_id',
      'enrolment.state',
      'enrolment.enrolled_at',
      'enrolment.withdrawn_at',
      'enrolment.completed_at',
    ])
}

type Row = Awaited<ReturnType<ReturnType<typeof enrolments>['executeTakeFirstOrThrow']>>

function asEnrolment(row: Row): EnrolmentRecord {
  return {
    id: row.id,
    accountId: row.account_id,
    courseId: row.course_id,
    courseSlug: row.slug,
    editionId: row.edition_id,
    state: row.state,
    enrolledAt: row.enrolled_at,
    withdrawnAt: row.withdrawn_at,
    completedAt: row.completed_at,
  }
}

export interface NewEnrolment {
  id: string
  accountId: string
  courseId: string
  editionId: string
  at: string
}

/** @returns false when the learner has an enrolment in the course already */
export async function insertEnrolment(
  tx: Tx,
  { id, accountId, courseId, editionId, at }: NewEnrolment,
): Promise<boolean> {
  const row = { id, account_id: accountId, course_id: courseId, edition_id: editionId, state: 'active' as const }
  const inserted = await tx
    .insertInto('enrolment')
    .values({ ...row, enrolled_at: at, withdrawn_at: null, completed_at: null })
    .onConflict((conflict) => conflict.columns(['account_id', 'course_id']).doNothing())
    .returning('id')
    .executeTakeFirst()
  return inserted !== undefined
}

/**
 * Takes the enrolment for the rest of the transaction, so that its summaries are decided one after another: two
 * requirements met at the same moment each see the other.
 * @returns the state it is in now
 */
export async function holdEnrolment(tx: Tx, id: string): Promise<EnrolmentState> {
  const row = await tx
    .updateTable('enrolment')
    .set((set) => ({ edition_id: set.ref('edition_id') }))
    .where('id', '=', id)
    .returning('state')
    .executeTakeFirstOrThrow()
  return row.state
}

/** Each returns whether the step was taken: false when the enrolment was in another state. */
export async function withdrawEnrolment(tx: Tx, id: string, at: string): Promise<boolean> {
  return step(tx, id, 'active', { state: 'withdrawn', withdrawn_at: at })
}

export async function resumeEnrolment(tx: Tx, id: string): Promise<boolean> {
  return step(tx, id, 'withdrawn', { state: 'active', withdrawn_at: null })
}

export async function completeEnrolment(tx: Tx, id: string, at: string): Promise<boolean> {
  return step(tx, id, 'active', { state: 'completed', completed_at: at })
}

type Change = { state: EnrolmentState; withdrawn_at?: string | null; completed_at?: string }

async function step(tx: Tx, id: string, from: EnrolmentState, change: Change): Promise<boolean> {
  const moved = await tx
    .updateTable('enrolment')
    .set(change)
    .where('id', '=', id)
    .where('state', '=', from)
    .returning('id')
    .executeTakeFirst()
  return moved !== undefined
}
