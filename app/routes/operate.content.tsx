/** What the last imports of content said. */
import { useLoaderData } from '@remix-run/react'
import { operator } from '#app/domain/access/guards.ts'
import { pageTitle, type PageHandle } from '#app/http/page.ts'
import { query } from '#app/http/query.server.ts'
import { ContentPage } from '#app/operate/components/import-report.tsx'
import { listImports } from '#app/operate/list-imports.server.ts'

export const handle: PageHandle = { page: 'document' }

export const loader = query({ actor: operator, run: (ctx) => listImports(ctx) })

export default function ContentRoute() {
  return <ContentPage {...useLoaderData<typeof loader>()} />
}

export const meta = pageTitle(({ t }) => t('operate.content'))
