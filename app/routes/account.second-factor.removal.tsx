import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import * as z from 'zod/mini'
import { RemovalPage } from '#app/account/components/proof-pages.tsx'
import { readSecondFactor } from '#app/account/read-second-factor.server.ts'
import { removeSecondFactor } from '#app/account/remove-second-factor.server.ts'
import { to } from '#app/addresses.ts'
import { learner } from '#app/domain/access/guards.ts'
import { command } from '#app/http/command.server.ts'
import { signedInHeaders } from '#app/http/cookies.server.ts'
import { Code, KnownPassword } from '#app/http/fields.ts'
import { fieldAttributes } from '#app/http/form.ts'
import { pageTitle, type PageHandle } from '#app/http/page.ts'
import { query } from '#app/http/query.server.ts'
import { useFormState } from '#app/http/use-form-state.ts'

export const handle: PageHandle = { page: 'document' }

export const loader = query({
  actor: learner,
  run: async (ctx) => {
    const { factor, isAsked } = await readSecondFactor(ctx)
    return factor === null ? redirect(to.secondFactor(), 303) : { email: ctx.actor.email, isAsked }
  },
})

const Removal = z.strictObject({ code: Code, password: KnownPassword })

export const action = command({
  actor: learner,
  form: Removal,
  run: (ctx, { form }) => removeSecondFactor(ctx, form),
  next: () => to.secondFactor({ notice: 'second-factor-off' }),
  headers: (done, load) => signedInHeaders(load.services, done),
})

const attributes = fieldAttributes(Removal)

export default function RemovalRoute() {
  return <RemovalPage form={useFormState()} attributes={attributes} {...useLoaderData<typeof loader>()} />
}

export const meta = pageTitle(({ t }) => t('second-factor.remove-title'))
