/** What came of a submitted attempt. */
import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { to } from '#app/addresses.ts'
import { learner } from '#app/domain/access/guards.ts'
import { pageTitle, type PageHandle } from '#app/http/page.ts'
import { query } from '#app/http/query.server.ts'
import { Id } from '#app/http/schemas.ts'
import { ResultPage } from '#app/learn/components/result-page.tsx'
import { readResult } from '#app/learn/read-result.server.ts'

export const handle: PageHandle = { page: 'document' }

export const loader = query({
  actor: learner,
  params: { attemptId: Id },
  run: async (ctx, { params }) => (await readResult(ctx, params)) ?? redirect(to.attempt(params.attemptId)),
})

export default function Result() {
  return <ResultPage {...useLoaderData<typeof loader>()} />
}

export const meta = pageTitle<typeof loader>(({ t }, { marks, maximum }) => t('learn.result-title', { marks, maximum }))
