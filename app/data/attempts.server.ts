/** Attempts and what they ask. An attempt pins the item versions, texts, order of options and rules it began under. */
import type { AttemptRules } from '#app/domain/attempt/rules.ts'
import type { ItemText } from '#app/items/item.ts'
import type { Language } from '#app/domain/course/structure.ts'
import type { EnrolmentState } from '#app/domain/enrolment/enrolment.ts'
import { NotFound } from '#app/platform/errors.ts'
import type { Db, Tx } from './database.server.ts'

export type AttemptKind = 'check' | 'quiz' | 'test'

export interface AttemptRecord {
  id: string
  enrolmentId: string
  activityId: string
  number: number
  kind: AttemptKind
  /** of the texts it shows */
  language: Language
  rules: AttemptRules
  startedAt: string
  deadlineAt: string | null
  state: 'open' | 'submitted'
  submittedAt: string | null
}

/** An attempt with the enrolment it is of. */
export interface OwnAttempt extends AttemptRecord {
  courseSlug: string
  editionId: string
  enrolmentState: EnrolmentState
}

/**
 * An attempt at a quiz or test by its id, for the learner it belongs to alone. Checks have no page of their own.
 * @throws NotFound
 */
export async function getOwnAttempt(db: Db, accountId: string, attemptId: string): Promise<OwnAttempt> {
  const row = await db
    .selectFrom('attempt')
    .innerJoin('enrolment', 'enrolment.id', 'attempt.enrolment_id')
    .innerJoin('course', 'course.id', 'enrolment.course_id')
    .where('attempt.id', '=', attemptId)
    .where('enrolment.account_id', '=', accountId)
    .where('attempt.kind', '<>', 'check')
    .select(columns)
    .select(['course.slug', 'enrolment.edition_id', 'enrolment.state as enrolment_state'])
    .executeTakeFirst()
  if (row === undefined) throw new NotFound()
  return { ...asAttempt(row), courseSlug: row.slug, editionId: row.edition_id, enrolmentState: row.enrolment_state }
}

/** Which course an attempt is of, whoever it belongs to; null when there is no such attempt. */
export async function findCourseOfAttempt(db: Db, attemptId: string): Promise<{ id: string; slug: string } | null> {
  const row = await db
    .selectFrom('attempt')
    .innerJoin('enrolment', 'enrolment.id', 'attempt.enrolment_id')
    .innerJoin('course', 'course.id', 'enrolment.course_id')
    .where('attempt.id', '=', attemptId)
    .select(['course.id', 'course.slug'])
    .executeTakeFirst()
  return row ?? null
}

/** The attempts at some activities of an enrolment, or at all of them, in the order of their numbers. */
export async function listAttempts(db: Db, enrolmentId: string, activityIds?: string[]): Promise<AttemptRecord[]> {
  const all = db.selectFrom('attempt').where('enrolment_id', '=', enrolmentId)
  const some = activityIds === undefined ? all : all.where('activity_id', 'in', activityIds)
  const rows = await some.orderBy('activity_id').orderBy('number').select(columns).execute()
  return rows.map(asAttempt)
}

const columns = [
  'attempt.id',
  'attempt.enrolment_id',
  'attempt.activity_id',
  'attempt.number',
  'attempt.kind',
  'attempt.language',
  'attempt.rules',
  'attempt.started_at',
  'attempt.deadline_at',
  'attempt.state',
  'attempt.submitted_at',
] as const

interface AttemptRow {
  id: string
  enrolment_id: string
  activity_id: string
  number: number
  kind: AttemptKind
  language: string
  rules: string
  started_at: string
  deadline_at: string | null
  state: 'open' | 'submitted'
  submitted_at: string | null
}

function asAttempt(row: AttemptRow): AttemptRecord {
  return {
    id: row.id,
    enrolmentId: row.enrolment_id,
    activityId: row.activity_id,
    number: Number(row.number),
    kind: row.kind,
    language: row.language as Language,
    rules: JSON.parse(row.rules) as AttemptRules,
    startedAt: row.started_at,
    deadlineAt: row.deadline_at,
    state: row.state,
    submittedAt: row.submitted_at,
  }
}

export interface NewAttempt {
  id: string
  enrolmentId: string
  activityId: string
  number: number
  kind: AttemptKind
  language: Language
  rules: AttemptRules
  startedAt: string
  deadlineAt: string | null
  items: { itemVersionId: string; itemTextId: string; optionOrder: string[]; marks: number }[]
}

/** @returns false when an attempt of this number was begun already, in another window say */
export async function insertAttempt(tx: Tx, attempt: NewAttempt): Promise<boolean> {
  const inserted = await tx
    .insertInto('attempt')
    .values({
      id: attempt.id,
      enrolment_id: attempt.enrolmentId,
      activity_id: attempt.activityId,
      number: attempt.number,
      kind: attempt.kind,
      language: attempt.language,
      rules: JSON.stringify(attempt.rules),
      started_at: attempt.startedAt,
      deadline_at: attempt.deadlineAt,
      state: 'open',
      submitted_at: null,
    })
    .onConflict((conflict) => conflict.columns(['enrolment_id', 'activity_id', 'number']).doNothing())
    .returning('id')
    .executeTakeFirst()
  if (inserted === undefined) return false
  await tx.insertInto('attempt_item').values(itemRows(attempt)).execute()
  return true
}

function itemRows({ id, enrolmentId, items }: NewAttempt) {
  return items.map((item, index) => ({
    enrolment_id: enrolmentId,
    attempt_id: id,
    position: index + 1,
    item_version_id: item.itemVersionId,
    item_text_id: item.itemTextId,
    option_order: JSON.stringify(item.optionOrder),
    marks: item.marks,
  }))
}

type AttemptKey = Pick<AttemptRecord, 'id' | 'enrolmentId'>

/**
 * Takes an open attempt for the rest of the transaction, so that nothing is saved once it is submitted.
 * @returns false when it is submitted, its time is over, or its learner has left the course
 */
export async function holdOpenAttempt(tx: Tx, { id, enrolmentId }: AttemptKey, now: string): Promise<boolean> {
  const held = await tx
    .updateTable('attempt')
    .set({ state: 'open' })
    .where('enrolment_id', '=', enrolmentId)
    .where('id', '=', id)
    .where('state', '=', 'open')
    .where((or) => or.or([or('deadline_at', 'is', null), or('deadline_at', '>', now)]))
    .where((which) =>
      which.exists(
        which.selectFrom('enrolment').where('id', '=', enrolmentId).where('state', '<>', 'withdrawn').select('id'),
      ),
    )
    .returning('id')
    .executeTakeFirst()
  return held !== undefined
}

/** Open attempts of learners who are still in their course that no answer is taken for any more. @param before an instant; see `lastTaken` */
export async function listExpiredAttempts(db: Db, before: string, limit: number): Promise<AttemptRecord[]> {
  const rows = await db
    .selectFrom('attempt')
    .innerJoin('enrolment', 'enrolment.id', 'attempt.enrolment_id')
    .where('enrolment.state', '<>', 'withdrawn')
    .where('attempt.state', '=', 'open')
    .where('attempt.deadline_at', '<=', before)
    .orderBy('attempt.deadline_at')
    .limit(limit)
    .select(columns)
    .execute()
  return rows.map(asAttempt)
}

/** Open to submitted. @returns false when it was submitted already */
export async function closeAttempt(tx: Tx, { id, enrolmentId }: AttemptKey, at: string): Promise<boolean> {
  const closed = await tx
    .updateTable('attempt')
    .set({ state: 'submitted', submitted_at: at })
    .where('enrolment_id', '=', enrolmentId)
    .where('id', '=', id)
    .where('state', '=', 'open')
    .returning('id')
    .executeTakeFirst()
  return closed !== undefined
}

export interface AttemptItem {
  position: number
  itemVersionId: string
  marks: number
  /** letters as shown */
  optionOrder: string[]
  text: ItemText
}

/** What an attempt asks, in its order, with the texts it pinned. */
export async function listAttemptItems(db: Db, { id, enrolmentId }: AttemptKey): Promise<AttemptItem[]> {
  const rows = await db
    .selectFrom('attempt_item')
    .innerJoin('item_text', 'item_text.id', 'attempt_item.item_text_id')
    .where('attempt_item.enrolment_id', '=', enrolmentId)
    .where('attempt_item.attempt_id', '=', id)
    .orderBy('attempt_item.position')
    .select([
      'attempt_item.position',
      'attempt_item.item_version_id',
      'attempt_item.marks',
      'attempt_item.option_order',
      'item_text.body',
    ])
    .execute()
  return rows.map((row) => ({
    position: Number(row.position),
    itemVersionId: row.item_version_id,
    marks: Number(row.marks),
    optionOrder: JSON.parse(row.option_order) as string[],
    text: JSON.parse(row.body) as ItemText,
  }))
}
