/** One report from a reader. */
import type { Context } from '#app/context.server.ts'
import { findReport, type ReportRecord } from '#app/data/help-reports.server.ts'
import { NotFound } from '#app/platform/errors.ts'

/** @throws NotFound */
export async function readHelpReport(
  ctx: Pick<Context, 'db'>,
  { reportId }: { reportId: string },
): Promise<{ report: ReportRecord }> {
  const report = await findReport(ctx.db, reportId)
  if (report === null) throw new NotFound()
  return { report }
}
