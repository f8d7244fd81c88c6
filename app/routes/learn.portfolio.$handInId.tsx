/** A sheet as it was handed in. */
import { useLoaderData } from '@remix-run/react'
import { learner } from '#app/domain/access/guards.ts'
import { pageTitle, type PageHandle } from '#app/http/page.ts'
import { query } from '#app/http/query.server.ts'
import { Id } from '#app/http/schemas.ts'
import { HandedInPage } from '#app/learn/components/handed-in-page.tsx'
import { readHandedIn } from '#app/learn/read-handed-in.server.ts'

export const handle: PageHandle = { page: 'document' }

export const loader = query({
  actor: learner,
  params: { handInId: Id },
  run: (ctx, { params }) => readHandedIn(ctx, params),
})

export default function HandedIn() {
  return <HandedInPage work={useLoaderData<typeof loader>()} />
}

export const meta = pageTitle<typeof loader>((_, { title }) => title)
