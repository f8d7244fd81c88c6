/** Tables of what people wrote to us. Append-only ones are marked (A). */
import type { Fixed } from './columns.ts'

/** Everything free that a person wrote; the one row that erasure and retention empty. */
export interface PersonalTextTable {
  id: Fixed<string>
  /** null: somebody who was not signed in */
  account_id: Fixed<string | null>
  /** `domain/person/data-classes.ts` says how long it is kept */
  data_class: Fixed<string>
  /** empty once its time is over */
  text: string
  written_at: Fixed<string>
}

/** (A) */
export interface HelpReportTable {
  id: Fixed<string>
  /** made with the form: sending it twice is sending it once */
  sending_id: Fixed<string>
  account_id: Fixed<string | null>
  text_id: Fixed<string>
  /** of the address for the answer */
  address_id: Fixed<string>
  /** path of one of our own pages, without one-time links; null: not known */
  page: Fixed<string | null>
  course_id: Fixed<string | null>
  /** of the page, as the log has it */
  request_id: Fixed<string | null>
  language: Fixed<string>
  at: Fixed<string>
}

/** (A) the last one holds; without any, a report is open */
export interface HelpReportMarkTable {
  id: Fixed<string>
  report_id: Fixed<string>
  state: Fixed<'open' | 'closed'>
  account_id: Fixed<string>
  at: Fixed<string>
}

/** Reports by network and hour; rows are deleted after a day. */
export interface HelpQuotaTable {
  network: Fixed<string>
  /** `2026-11-02T09` */
  hour: Fixed<string>
  count: number
}
