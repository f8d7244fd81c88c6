import { useLoaderData } from '@remix-run/react'
import * as z from 'zod/mini'
import { anyone } from '#app/domain/access/guards.ts'
import { numberPattern } from '#app/domain/help/report.ts'
import { pageTitle, type PageHandle } from '#app/http/page.ts'
import { query } from '#app/http/query.server.ts'
import { HelpSent } from '#app/visit/components/help-page.tsx'

export const handle: PageHandle = { page: 'document' }

export const loader = query({
  actor: anyone,
  params: { number: z.string().check(z.regex(numberPattern)) },
  run: async (_ctx, { params }) => params,
})

export default function HelpSentRoute() {
  return <HelpSent {...useLoaderData<typeof loader>()} />
}

export const meta = pageTitle<typeof loader>(({ t }, { number }) => t('help.sent-title', { number }))
