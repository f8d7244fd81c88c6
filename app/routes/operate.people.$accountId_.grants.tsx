/** Grants a role. */
import { useLoaderData } from '@remix-run/react'
import * as z from 'zod/mini'
import { to } from '#app/addresses.ts'
import { operator } from '#app/domain/access/guards.ts'
import { roles } from '#app/domain/access/role-scope.ts'
import { countries } from '#app/domain/person/countries.ts'
import { command } from '#app/http/command.server.ts'
import { pageTitle, type PageHandle } from '#app/http/page.ts'
import { query } from '#app/http/query.server.ts'
import { Id } from '#app/http/schemas.ts'
import { useFormState } from '#app/http/use-form-state.ts'
import { grantRole } from '#app/operate/change-roles.server.ts'
import { GrantPage } from '#app/operate/components/grant-form.tsx'
import { readPerson } from '#app/operate/read-person.server.ts'

export const handle: PageHandle = { page: 'document' }

const params = { accountId: Id }

export const loader = query({
  actor: operator,
  params,
  look: ({ accountId }) => accountId,
  run: (ctx, input) => readPerson(ctx, input.params),
})

const Day = z.string().check(z.regex(/^(\d{4}-\d{2}-\d{2})?$/, 'operate.until-wrong'))

const Grant = z.strictObject({
  role: z.enum(roles, 'operate.role-missing'),
  course: z._default(z.string().check(z.maxLength(80)), ''),
  country: z._default(z.union([z.literal(''), z.enum(countries)]), ''),
  institution: z._default(z.string().check(z.maxLength(160, 'account.institution-long')), ''),
  until: z._default(Day, ''),
  why: z._default(z.string().check(z.maxLength(200, 'operate.why-long')), ''),
})

export const action = command({
  actor: operator,
  params,
  form: Grant,
  run: (ctx, { params: { accountId }, form }) => grantRole(ctx, { accountId, ...form }),
  next: ({ accountId }) => to.person(accountId, { notice: 'role-granted' }),
})

export default function GrantRoute() {
  const { person, courses } = useLoaderData<typeof loader>()
  return <GrantPage accountId={person.id} name={person.name} courses={courses} form={useFormState()} />
}

export const meta = pageTitle(({ t }) => t('operate.grant-title'))
