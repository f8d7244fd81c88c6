import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import * as z from 'zod/mini'
import { RenewalPage } from '#app/account/components/proof-pages.tsx'
import { readSecondFactor } from '#app/account/read-second-factor.server.ts'
import { renewRecoveryCodes } from '#app/account/renew-recovery-codes.server.ts'
import { to } from '#app/addresses.ts'
import { learner } from '#app/domain/access/guards.ts'
import { command } from '#app/http/command.server.ts'
import { Code, KnownPassword } from '#app/http/fields.ts'
import { fieldAttributes } from '#app/http/form.ts'
import { pageTitle, type PageHandle } from '#app/http/page.ts'
import { query } from '#app/http/query.server.ts'
import { useFormState } from '#app/http/use-form-state.ts'

export const handle: PageHandle = { page: 'document' }

export const loader = query({
  actor: learner,
  run: async (ctx) =>
    (await readSecondFactor(ctx)).factor === null ? redirect(to.secondFactor(), 303) : { email: ctx.actor.email },
})

const Renewal = z.strictObject({ code: Code, password: KnownPassword })

export const action = command({
  actor: learner,
  form: Renewal,
  run: (ctx, { form }) => renewRecoveryCodes(ctx, form),
  next: () => to.recoveryCodes(),
})

const attributes = fieldAttributes(Renewal)

export default function RenewalRoute() {
  return <RenewalPage form={useFormState()} attributes={attributes} {...useLoaderData<typeof loader>()} />
}

export const meta = pageTitle(({ t }) => t('second-factor.renew-title'))
