/** Takes off the second factor of somebody who lost it. */
import { useLoaderData } from '@remix-run/react'
import { to } from '#app/addresses.ts'
import { operator } from '#app/domain/access/guards.ts'
import { command } from '#app/http/command.server.ts'
import { pageTitle, type PageHandle } from '#app/http/page.ts'
import { query } from '#app/http/query.server.ts'
import { Id } from '#app/http/schemas.ts'
import { useFormState } from '#app/http/use-form-state.ts'
import { OthersSecondFactorPage } from '#app/operate/components/others-second-factor.tsx'
import { readPerson } from '#app/operate/read-person.server.ts'
import { takeOffSecondFactor } from '#app/operate/take-off-second-factor.server.ts'

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
  run: (ctx, input) => takeOffSecondFactor(ctx, { ...input.params, by: ctx.actor.accountId, reason: 'lost' }),
  next: (_result, input) => to.person(input.params.accountId, { notice: 'second-factor-taken-off' }),
})

export default function OthersSecondFactorRoute() {
  const { person, hasSecondFactor } = useLoaderData<typeof loader>()
  return <OthersSecondFactorPage person={person} hasSecondFactor={hasSecondFactor} form={useFormState()} />
}

export const meta = pageTitle(({ t }) => t('operate.second-factor-remove'))
