/** Opens a closed account again. */
import { useLoaderData } from '@remix-run/react'
import { to } from '#app/addresses.ts'
import { operator } from '#app/domain/access/guards.ts'
import { command } from '#app/http/command.server.ts'
import { pageTitle, type PageHandle } from '#app/http/page.ts'
import { query } from '#app/http/query.server.ts'
import { Id } from '#app/http/schemas.ts'
import { useFormState } from '#app/http/use-form-state.ts'
import { reinstate } from '#app/operate/change-access.server.ts'
import { PressPage } from '#app/operate/components/press-page.tsx'
import { readPerson } from '#app/operate/read-person.server.ts'

export const handle: PageHandle = { page: 'document' }

const params = { accountId: Id }

export const loader = query({
  actor: operator,
  params,
  look: ({ accountId }) => accountId,
  run: (ctx, input) => readPerson(ctx, input.params),
})

export const action = command({
  actor: operator,
  params,
  run: (ctx, input) => reinstate(ctx, input.params),
  next: ({ accountId }) => to.person(accountId, { notice: 'account-reinstated' }),
})

export default function ReinstateRoute() {
  return <PressPage person={useLoaderData<typeof loader>().person} form={useFormState()} />
}

export const meta = pageTitle(({ t }) => t('operate.reinstate'))
