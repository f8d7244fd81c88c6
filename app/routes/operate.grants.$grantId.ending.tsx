/** Ends a role. */
import { useLoaderData } from '@remix-run/react'
import { to } from '#app/addresses.ts'
import { operator } from '#app/domain/access/guards.ts'
import { command } from '#app/http/command.server.ts'
import { pageTitle, type PageHandle } from '#app/http/page.ts'
import { query } from '#app/http/query.server.ts'
import { Id } from '#app/http/schemas.ts'
import { useFormState } from '#app/http/use-form-state.ts'
import { endRole } from '#app/operate/change-roles.server.ts'
import { PressPage } from '#app/operate/components/press-page.tsx'
import { readGrant } from '#app/operate/read-person.server.ts'

export const handle: PageHandle = { page: 'document' }

const params = { grantId: Id }

export const loader = query({
  actor: operator,
  params,
  look: ({ grantId }) => grantId,
  run: (ctx, input) => readGrant(ctx, input.params),
})

export const action = command({
  actor: operator,
  params,
  run: (ctx, input) => endRole(ctx, input.params),
  next: ({ accountId }) => to.person(accountId, { notice: 'role-ended' }),
})

export default function EndRoleRoute() {
  return <PressPage {...useLoaderData<typeof loader>()} form={useFormState()} />
}

export const meta = pageTitle(({ t }) => t('operate.end-role'))
