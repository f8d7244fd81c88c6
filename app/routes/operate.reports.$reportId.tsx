/** One report from a reader. */
import { useLoaderData } from '@remix-run/react'
import { operator } from '#app/domain/access/guards.ts'
import { pageTitle, type PageHandle } from '#app/http/page.ts'
import { query } from '#app/http/query.server.ts'
import { Id } from '#app/http/schemas.ts'
import { HelpReportPage } from '#app/operate/components/help-report-page.tsx'
import { readHelpReport } from '#app/operate/read-help-report.server.ts'

export const handle: PageHandle = { page: 'document' }

export const loader = query({
  actor: operator,
  params: { reportId: Id },
  look: ({ reportId }) => reportId,
  run: (ctx, { params }) => readHelpReport(ctx, params),
})

export default function HelpReportRoute() {
  return <HelpReportPage {...useLoaderData<typeof loader>()} />
}

export const meta = pageTitle(({ t }) => t('operate.reports'))
