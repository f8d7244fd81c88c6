/** What readers reported. */
import { useLoaderData } from '@remix-run/react'
import * as z from 'zod/mini'
import { operator } from '#app/domain/access/guards.ts'
import { pageTitle, type PageHandle } from '#app/http/page.ts'
import { query } from '#app/http/query.server.ts'
import { Id, optionalOf } from '#app/http/schemas.ts'
import { HelpReportsPage } from '#app/operate/components/help-reports-page.tsx'
import { listHelpReports } from '#app/operate/list-help-reports.server.ts'

export const handle: PageHandle = { page: 'document' }

export const loader = query({
  actor: operator,
  search: { state: optionalOf(z.enum(['open', 'closed'])), before: optionalOf(Id) },
  look: () => 'reports',
  run: (ctx, { search }) => listHelpReports(ctx, search),
})

export default function HelpReportsRoute() {
  return <HelpReportsPage {...useLoaderData<typeof loader>()} />
}

export const meta = pageTitle(({ t }) => t('operate.reports'))
