/** What readers reported, the newest first; a page at a time. */
import type { Context } from '#app/context.server.ts'
import { countOpenReports, listReports, type ReportFilter, type ReportRecord } from '#app/data/help-reports.server.ts'
import { pageOf } from './page-of.ts'

export interface HelpReportsPage {
  reports: ReportRecord[]
  open: number
  filter: ReportFilter
  next: string | null
}

const reportsAPage = 30

export async function listHelpReports(ctx: Pick<Context, 'db'>, filter: ReportFilter): Promise<HelpReportsPage> {
  const found = await listReports(ctx.db, filter, reportsAPage + 1)
  const { entries, next } = pageOf(found, reportsAPage)
  return { reports: entries, open: await countOpenReports(ctx.db), filter, next }
}
