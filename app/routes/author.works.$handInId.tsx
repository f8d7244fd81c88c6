/** One sheet that was handed in, to be read. */
import { useLoaderData } from '@remix-run/react'
import { WorkPage } from '#app/author/components/work-page.tsx'
import { readWork } from '#app/author/read-work.server.ts'
import { trainer } from '#app/domain/access/guards.ts'
import { pageTitle, type PageHandle } from '#app/http/page.ts'
import { query } from '#app/http/query.server.ts'
import { Id } from '#app/http/schemas.ts'
import { emptyForm } from '#app/ui/form-state.ts'

export const handle: PageHandle = { page: 'document' }

export const loader = query({
  actor: trainer,
  params: { handInId: Id },
  look: ({ handInId }) => `work:${handInId}`,
  run: async (ctx, { params }) => ({ work: await readWork(ctx, params), id: ctx.newId() }),
})

export default function Work() {
  return <WorkPage {...useLoaderData<typeof loader>()} form={emptyForm} />
}

export const meta = pageTitle<typeof loader>((_, { work }) => work.title)
