/** What is graded again because a key was corrected: which attempts, and what came of them. */
import type { RegradeOutcome, RegradePolicy } from '#app/domain/grading/regrade.ts'
import type { AttemptRules } from '#app/domain/attempt/rules.ts'
import type { ItemText } from '#app/items/item.ts'
import type { AttemptItem, AttemptKind } from './attempts.server.ts'
import { asNumber } from './counts.ts'
import type { Db, Tx } from './database.server.ts'

export interface Regrading {
  id: string
  courseId: string
  itemKey: string
  policy: RegradePolicy
  reason: string
  /** the account that corrected the key */
  by: string
  at: string
  isDone: boolean
  itemVersionIds: string[]
}

export async function insertRegrading(tx: Tx, regrading: Omit<Regrading, 'isDone'>): Promise<void> {
  const { id, courseId, itemKey, policy, reason, by, at, itemVersionIds } = regrading
  const row = { id, course_id: courseId, item_key: itemKey, policy, reason, account_id: by, at, state: 'open' as const }
  await tx.insertInto('regrading').values(row).execute()
  const items = itemVersionIds.map((itemVersionId) => ({ regrading_id: id, item_version_id: itemVersionId }))
  await tx.insertInto('regrading_item').values(items).execute()
}

/** Those that are not done, the oldest first. */
export async function listOpenRegradings(db: Db): Promise<Regrading[]> {
  return withItems(db, await regradings(db).where('state', '=', 'open').orderBy('at').execute())
}

/** Of one item of a course, the newest first. */
export async function listRegradings(db: Db, courseId: string, itemKey: string): Promise<Regrading[]> {
  const rows = await regradings(db)
    .where('course_id', '=', courseId)
    .where('item_key', '=', itemKey)
    .orderBy('at', 'desc')
    .execute()
  return withItems(db, rows)
}

/** Open to done. @returns false when it was done already */
export async function endRegrading(tx: Tx, id: string): Promise<boolean> {
  const ended = await tx
    .updateTable('regrading')
    .set({ state: 'done' })
    .where('id', '=', id)
    .where('state', '=', 'open')
    .returning('id')
    .executeTakeFirst()
  return ended !== undefined
}

/** One attempt's question that is to be graded again. */
export interface AskedAttempt {
  attemptId: string
  enrolmentId: string
  accountId: string
  activityId: string
  kind: AttemptKind
  passMark: number
  item: AttemptItem
}

export interface AskedQuery {
  itemVersionIds: string[]
  /** submitted before this instant */
  before: string
  /** of one enrolment alone */
  enrolmentId?: string
  /** the last attempt of the page before; empty for the first page */
  after: string
  limit: number
}

/** Submitted attempts that asked an item, in the order of their ids. */
export async function listAskedAttempts(db: Db, query: AskedQuery): Promise<AskedAttempt[]> {
  const all = asked(db, query).where('attempt.id', '>', query.after).orderBy('attempt.id').limit(query.limit)
  const some = query.enrolmentId === undefined ? all : all.where('attempt.enrolment_id', '=', query.enrolmentId)
  const rows = await some
    .innerJoin('enrolment', 'enrolment.id', 'attempt.enrolment_id')
    .innerJoin('item_text', 'item_text.id', 'attempt_item.item_text_id')
    .select(['attempt.id', 'attempt.enrolment_id', 'attempt.activity_id', 'attempt.kind', 'attempt.rules'])
    .select(['attempt_item.position', 'attempt_item.item_version_id', 'attempt_item.marks'])
    .select(['attempt_item.option_order', 'item_text.body'])
    .select('enrolment.account_id')
    .execute()
  return rows.map((row) => ({
    attemptId: row.id,
    enrolmentId: row.enrolment_id,
    accountId: row.account_id,
    activityId: row.activity_id,
    kind: row.kind,
    passMark: (JSON.parse(row.rules) as AttemptRules).passMark,
    item: {
      position: Number(row.position),
      itemVersionId: row.item_version_id,
      marks: Number(row.marks),
      optionOrder: JSON.parse(row.option_order) as string[],
      text: JSON.parse(row.body) as ItemText,
    },
  }))
}

export async function countAskedAttempts(
  db: Db,
  query: Pick<AskedQuery, 'itemVersionIds' | 'before'>,
): Promise<number> {
  const row = await asked(db, query)
    .select((count) => count.fn.countAll().as('all'))
    .executeTakeFirst()
  return asNumber(row?.all)
}

function asked(db: Db, { itemVersionIds, before }: Pick<AskedQuery, 'itemVersionIds' | 'before'>) {
  return db
    .selectFrom('attempt_item')
    .innerJoin('attempt', 'attempt.id', 'attempt_item.attempt_id')
    .where('attempt_item.item_version_id', 'in', itemVersionIds)
    .where('attempt.state', '=', 'submitted')
    .where('attempt.submitted_at', '<', before)
}

/** Enrolments with an attempt that a regrading has not come to yet. */
export async function listEnrolmentsToRegrade(
  db: Db,
  regrading: Pick<Regrading, 'id' | 'itemVersionIds'>,
  before: string,
  limit: number,
): Promise<string[]> {
  const rows = await asked(db, { itemVersionIds: regrading.itemVersionIds, before })
    .where((is) =>
      is.not(
        is.exists(
          is
            .selectFrom('regraded_attempt')
            .where('regrading_id', '=', regrading.id)
            .whereRef('regraded_attempt.attempt_id', '=', 'attempt.id')
            .select('regraded_attempt.attempt_id'),
        ),
      ),
    )
    .select('attempt.enrolment_id')
    .distinct()
    .orderBy('attempt.enrolment_id')
    .limit(limit)
    .execute()
  return rows.map((row) => row.enrolment_id)
}

/** @returns false when the attempt was graded again already for this correction */
export async function insertRegradedAttempt(
  tx: Tx,
  regradingId: string,
  { attemptId, enrolmentId }: Pick<AskedAttempt, 'attemptId' | 'enrolmentId'>,
  outcome: RegradeOutcome,
): Promise<boolean> {
  const inserted = await tx
    .insertInto('regraded_attempt')
    .values({ regrading_id: regradingId, attempt_id: attemptId, enrolment_id: enrolmentId, outcome })
    .onConflict((conflict) => conflict.columns(['regrading_id', 'attempt_id']).doNothing())
    .returning('attempt_id')
    .executeTakeFirst()
  return inserted !== undefined
}

/** How many attempts came out how, by regrading. */
export async function countOutcomes(db: Db, ids: string[]): Promise<Map<string, Record<RegradeOutcome, number>>> {
  const found = new Map(ids.map((id) => [id, { raised: 0, lowered: 0, kept: 0, same: 0 }]))
  if (ids.length === 0) return found
  const rows = await db
    .selectFrom('regraded_attempt')
    .where('regrading_id', 'in', ids)
    .groupBy(['regrading_id', 'outcome'])
    .select(['regrading_id', 'outcome', (count) => count.fn.countAll().as('all')])
    .execute()
  for (const row of rows) found.get(row.regrading_id)![row.outcome] = asNumber(row.all)
  return found
}

/** Names of people, by account; of who is gone, none. */
export async function listNames(db: Db, accountIds: string[]): Promise<Map<string, string>> {
  if (accountIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('person')
    .where('account_id', 'in', accountIds)
    .select(['account_id', 'certificate_name'])
    .execute()
  return new Map(rows.map((row) => [row.account_id, row.certificate_name]))
}

function regradings(db: Db) {
  return db
    .selectFrom('regrading')
    .select(['id', 'course_id', 'item_key', 'policy', 'reason', 'account_id', 'at', 'state'])
}

type Row = Awaited<ReturnType<ReturnType<typeof regradings>['executeTakeFirstOrThrow']>>

async function withItems(db: Db, rows: Row[]): Promise<Regrading[]> {
  if (rows.length === 0) return []
  const ids = rows.map(({ id }) => id)
  const items = await db
    .selectFrom('regrading_item')
    .where('regrading_id', 'in', ids)
    .select(['regrading_id', 'item_version_id'])
    .execute()
  return rows.map(({ course_id, item_key, account_id, state, ...row }) => ({
    ...row,
    courseId: course_id,
    itemKey: item_key,
    by: account_id,
    isDone: state === 'done',
    itemVersionIds: items.filter((item) => item.regrading_id === row.id).map((item) => item.item_version_id),
  }))
}
