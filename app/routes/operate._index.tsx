import { useLoaderData } from '@remix-run/react'
import { operator } from '#app/domain/access/guards.ts'
import { pageTitle, type PageHandle } from '#app/http/page.ts'
import { query } from '#app/http/query.server.ts'
import { Overview } from '#app/operate/components/overview.tsx'
import { readOverview } from '#app/operate/read-overview.server.ts'

export const handle: PageHandle = { page: 'document' }

export const loader = query({ actor: operator, run: (ctx) => readOverview(ctx) })

export default function OperatePage() {
  return <Overview {...useLoaderData<typeof loader>()} />
}

export const meta = pageTitle(({ t }) => t('operate.title'))
