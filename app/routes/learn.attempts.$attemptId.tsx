/** An open attempt. */
import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { to } from '#app/addresses.ts'
import { learner } from '#app/domain/access/guards.ts'
import { pageTitle, type PageHandle } from '#app/http/page.ts'
import { query } from '#app/http/query.server.ts'
import { Id } from '#app/http/schemas.ts'
import { AttemptPage } from '#app/learn/components/attempt-page.tsx'
import { readAttempt } from '#app/learn/read-attempt.server.ts'
import { emptyForm } from '#app/ui/form-state.ts'

export const handle: PageHandle = { page: 'document' }

export const loader = query({
  actor: learner,
  params: { attemptId: Id },
  run: async (ctx, { params }) => {
    const page = await readAttempt(ctx, params)
    return page.attempt.isOpen ? page : redirect(to.attemptResult(params.attemptId))
  },
})

export default function Attempt() {
  return <AttemptPage {...useLoaderData<typeof loader>()} form={emptyForm} />
}

export const meta = pageTitle<typeof loader>((_, { attempt }) => attempt.title)
