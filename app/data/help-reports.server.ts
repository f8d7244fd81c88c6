/** What readers reported, who has dealt with it, and how often a network wrote. */
import { asNumber } from './counts.ts'
import type { Db, Tx } from './database.server.ts'
import { insertText } from './personal-texts.server.ts'

export interface NewReport {
  id: string
  /** made with the form */
  sendingId: string
  accountId: string | null
  text: { id: string; text: string }
  /** for the answer */
  address: { id: string; text: string }
  page: string | null
  courseId: string | null
  requestId: string | null
  language: string
  at: string
}

/** @returns false when this sending is known already; nothing is written then */
export async function insertReport(tx: Tx, report: NewReport): Promise<boolean> {
  const { id, sendingId, accountId, text, address, page, courseId, requestId, language, at } = report
  const made = await tx
    .insertInto('help_report')
    .values({
      id,
      sending_id: sendingId,
      account_id: accountId,
      text_id: text.id,
      address_id: address.id,
      page,
      course_id: courseId,
      request_id: requestId,
      language,
      at,
    })
    .onConflict((conflict) => conflict.column('sending_id').doNothing())
    .returning('id')
    .executeTakeFirst()
  if (made === undefined) return false
  await insertText(tx, { ...text, accountId, dataClass: 'help.text', at })
  await insertText(tx, { ...address, accountId, dataClass: 'help.address', at })
  return true
}

export type ReportState = 'open' | 'closed'

export interface ReportRecord {
  id: string
  /** null: somebody who was not signed in */
  accountId: string | null
  /** null with the account */
  name: string | null
  /** empty once its time is over */
  text: string
  /** for the answer; empty once its time is over */
  address: string
  page: string | null
  courseSlug: string | null
  requestId: string | null
  language: string
  at: string
  state: ReportState
}

export interface ReportFilter {
  state?: ReportState
  /** id of the last one seen: what is older than that */
  before?: string
}

/** The newest first. */
export async function listReports(db: Db, { state, before }: ReportFilter, limit: number): Promise<ReportRecord[]> {
  const rows = await reports(db, state)
    .$if(before !== undefined, (query) => query.where('help_report.id', '<', before!))
    .orderBy('help_report.id', 'desc')
    .limit(limit)
    .execute()
  return rows.map(asReport)
}

export async function findReport(db: Db, id: string): Promise<ReportRecord | null> {
  const row = await reports(db).where('help_report.id', '=', id).executeTakeFirst()
  return row === undefined ? null : asReport(row)
}

/** What came with a sending. @throws when there is none */
export async function getReportOfSending(db: Db, sendingId: string): Promise<ReportRecord> {
  return asReport(await reports(db).where('sending_id', '=', sendingId).executeTakeFirstOrThrow())
}

export async function countOpenReports(db: Db): Promise<number> {
  const row = await marked(db, 'open')
    .select((select) => select.fn.countAll().as('count'))
    .executeTakeFirstOrThrow()
  return asNumber(row.count)
}

/** Reports with their last mark, if they have one; of a state, or all. */
function marked(db: Db, state?: ReportState) {
  return db
    .selectFrom('help_report')
    .leftJoin('help_report_mark as mark', (join) =>
      join.on((on) =>
        on(
          'mark.id',
          '=',
          on
            .selectFrom('help_report_mark as each')
            .whereRef('each.report_id', '=', 'help_report.id')
            .select((select) => select.fn.max('each.id').as('last')),
        ),
      ),
    )
    .$if(state === 'closed', (query) => query.where('mark.state', '=', 'closed'))
    .$if(state === 'open', (query) =>
      query.where((or) => or.or([or('mark.state', 'is', null), or('mark.state', '=', 'open')])),
    )
}

function reports(db: Db, state?: ReportState) {
  return marked(db, state)
    .innerJoin('personal_text as words', 'words.id', 'help_report.text_id')
    .innerJoin('personal_text as address', 'address.id', 'help_report.address_id')
    .leftJoin('person', 'person.account_id', 'help_report.account_id')
    .leftJoin('course', 'course.id', 'help_report.course_id')
    .select(['help_report.id', 'help_report.account_id', 'page', 'request_id', 'language', 'help_report.at'])
    .select(['words.text', 'address.text as address', 'person.certificate_name', 'course.slug', 'mark.state'])
}

type ReportRow = Awaited<ReturnType<ReturnType<typeof reports>['executeTakeFirstOrThrow']>>

function asReport(row: ReportRow): ReportRecord {
  const { id, text, address, page, language, at } = row
  const person = { accountId: row.account_id, name: row.certificate_name }
  const found = { id, text, address, page, language, at, ...person, requestId: row.request_id }
  return { ...found, courseSlug: row.slug, state: row.state ?? 'open' }
}

export interface NewMark {
  id: string
  reportId: string
  state: ReportState
  accountId: string
  at: string
}

export async function insertMark(db: Db, { id, reportId, state, accountId, at }: NewMark): Promise<void> {
  await db
    .insertInto('help_report_mark')
    .values({ id, report_id: reportId, state, account_id: accountId, at })
    .execute()
}

/** Counts one more report of a network. @returns how many it has sent in the hour that `at` lies in */
export async function countSending(tx: Tx, network: string, at: string): Promise<number> {
  const row = await tx
    .insertInto('help_quota')
    .values({ network, hour: at.slice(0, 13), count: 1 })
    .onConflict((conflict) =>
      conflict.columns(['network', 'hour']).doUpdateSet((set) => ({ count: set('help_quota.count', '+', 1) })),
    )
    .returning('count')
    .executeTakeFirstOrThrow()
  return asNumber(row.count)
}

export async function deleteOldQuotas(db: Db, before: string): Promise<void> {
  await db.deleteFrom('help_quota').where('hour', '<', before.slice(0, 13)).execute()
}
