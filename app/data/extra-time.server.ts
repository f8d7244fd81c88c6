/** More time for one person at what has a time limit. */
import { asNumber } from './counts.ts'
import type { Db, Tx } from './database.server.ts'
import { insertText } from './personal-texts.server.ts'

/** Percent of the time limit that an enrolment has on top; 0 where nobody gave any. */
export async function findExtraTime(db: Db, enrolmentId: string): Promise<number> {
  const row = await db
    .selectFrom('extra_time')
    .where('enrolment_id', '=', enrolmentId)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .select('percent')
    .executeTakeFirst()
  return asNumber(row?.percent)
}

export interface NewExtraTime {
  enrolmentId: string
  /** the learner, whose text the reason is */
  accountId: string
  id: string
  percent: number
  /** null where none was written */
  reason: { id: string; text: string } | null
  by: string
  at: string
}

export async function insertExtraTime(tx: Tx, extra: NewExtraTime): Promise<void> {
  const { enrolmentId, accountId, id, percent, reason, by, at } = extra
  if (reason !== null) await insertText(tx, { ...reason, accountId, dataClass: 'extra-time.reason', at })
  await tx
    .insertInto('extra_time')
    .values({ enrolment_id: enrolmentId, id, percent, reason_id: reason?.id ?? null, account_id: by, at })
    .execute()
}

export interface ListedExtraTime {
  name: string
  email: string
  percent: number
  reason: string
  at: string
}

/** Everybody in a course who has more time now, in the order in which it was given. */
export async function listExtraTimes(db: Db, courseId: string): Promise<ListedExtraTime[]> {
  const rows = await db
    .selectFrom('extra_time as extra')
    .innerJoin('enrolment', 'enrolment.id', 'extra.enrolment_id')
    .innerJoin('account', 'account.id', 'enrolment.account_id')
    .innerJoin('person', 'person.account_id', 'enrolment.account_id')
    .leftJoin('personal_text', 'personal_text.id', 'extra.reason_id')
    .where('enrolment.course_id', '=', courseId)
    .orderBy('extra.at')
    .orderBy('extra.id')
    .select(['extra.enrolment_id', 'extra.percent', 'extra.at', 'account.email_shown', 'person.certificate_name'])
    .select('personal_text.text')
    .execute()
  const last = new Map(rows.map((row) => [row.enrolment_id, row]))
  return [...last.values()]
    .filter(({ percent }) => asNumber(percent) > 0)
    .map((row) => ({
      name: row.certificate_name,
      email: row.email_shown,
      percent: asNumber(row.percent),
      reason: row.text ?? '',
      at: row.at,
    }))
}
