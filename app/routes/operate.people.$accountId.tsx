/** One person. */
import { useLoaderData } from '@remix-run/react'
import { operator } from '#app/domain/access/guards.ts'
import { pageTitle, type PageHandle } from '#app/http/page.ts'
import { query } from '#app/http/query.server.ts'
import { Id } from '#app/http/schemas.ts'
import { PersonPage } from '#app/operate/components/person-page.tsx'
import { readPerson } from '#app/operate/read-person.server.ts'

export const handle: PageHandle = { page: 'document' }

export const loader = query({
  actor: operator,
  params: { accountId: Id },
  look: ({ accountId }) => accountId,
  run: (ctx, { params }) => readPerson(ctx, params),
})

export default function PersonRoute() {
  return <PersonPage {...useLoaderData<typeof loader>()} />
}

export const meta = pageTitle<typeof loader>((_, { person }) => person.name)
