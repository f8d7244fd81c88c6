/** Opens a report again. */
import { useLoaderData } from '@remix-run/react'
import { to } from '#app/addresses.ts'
import { operator } from '#app/domain/access/guards.ts'
import { command } from '#app/http/command.server.ts'
import { pageTitle, type PageHandle } from '#app/http/page.ts'
import { query } from '#app/http/query.server.ts'
import { Id } from '#app/http/schemas.ts'
import { useFormState } from '#app/http/use-form-state.ts'
import { HelpReportPage } from '#app/operate/components/help-report-page.tsx'
import { markHelpReport } from '#app/operate/mark-help-report.server.ts'
import { readHelpReport } from '#app/operate/read-help-report.server.ts'

export const handle: PageHandle = { page: 'document' }

const params = { reportId: Id }

export const loader = query({
  actor: operator,
  params,
  look: ({ reportId }) => reportId,
  run: (ctx, input) => readHelpReport(ctx, input.params),
})

export const action = command({
  actor: operator,
  params,
  run: (ctx, input) => markHelpReport(ctx, { ...input.params, state: 'open' }),
  next: ({ reportId }) => to.helpReport(reportId, { notice: 'report-reopened' }),
})

export default function ReopeningRoute() {
  return <HelpReportPage {...useLoaderData<typeof loader>()} form={useFormState()} />
}

export const meta = pageTitle(({ t }) => t('operate.reports'))
