/** Everybody with an account. */
import { useLoaderData } from '@remix-run/react'
import * as z from 'zod/mini'
import { operator } from '#app/domain/access/guards.ts'
import { roles } from '#app/domain/access/role-scope.ts'
import { countries } from '#app/domain/person/countries.ts'
import { pageTitle, type PageHandle } from '#app/http/page.ts'
import { query } from '#app/http/query.server.ts'
import { Id, optionalOf } from '#app/http/schemas.ts'
import { PeoplePage } from '#app/operate/components/people-page.tsx'
import { listPeople } from '#app/operate/list-people.server.ts'

export const handle: PageHandle = { page: 'document' }

export const loader = query({
  actor: operator,
  search: {
    words: optionalOf(z.string().check(z.maxLength(100))),
    status: optionalOf(z.enum(['active', 'unconfirmed', 'suspended'])),
    role: optionalOf(z.enum(roles)),
    country: optionalOf(z.enum(countries)),
    before: optionalOf(Id),
  },
  look: () => 'people',
  run: (ctx, { search }) => listPeople(ctx, search),
})

export default function PeopleRoute() {
  return <PeoplePage {...useLoaderData<typeof loader>()} />
}

export const meta = pageTitle(({ t }) => t('operate.people'))
