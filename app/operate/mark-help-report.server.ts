/** Marks a report from a reader as dealt with, or opens it again; each mark says who set it. */
import type { Context } from '#app/context.server.ts'
import { insertAuditEntry } from '#app/data/audit.server.ts'
import { findReport, insertMark, type ReportState } from '#app/data/help-reports.server.ts'
import type { SignedIn } from '#app/domain/access/actor.ts'
import { NotFound } from '#app/platform/errors.ts'

export interface MarkInput {
  reportId: string
  state: ReportState
}

/** A report that is in the state already gets no second mark. @throws NotFound */
export async function markHelpReport(ctx: Context<SignedIn>, { reportId, state }: MarkInput): Promise<MarkInput> {
  return ctx.db.transaction().execute(async (tx) => {
    const report = await findReport(tx, reportId)
    if (report === null) throw new NotFound()
    if (report.state === state) return { reportId, state }
    const [at, { accountId }] = [ctx.now(), ctx.actor]
    await insertMark(tx, { id: ctx.newId(), reportId, state, accountId, at })
    const action = state === 'closed' ? 'help-report.closed' : 'help-report.reopened'
    const entry = { id: ctx.newId(), at, actorId: accountId, action, subject: reportId }
    await insertAuditEntry(tx, { ...entry, reason: 'by-operator' })
    return { reportId, state }
  })
}
