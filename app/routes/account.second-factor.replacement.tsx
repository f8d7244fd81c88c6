import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import * as z from 'zod/mini'
import { ReplacementPage } from '#app/account/components/set-up-page.tsx'
import { offerSecondFactor } from '#app/account/offer-second-factor.server.ts'
import { replaceSecondFactor } from '#app/account/replace-second-factor.server.ts'
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
    const offer = await offerSecondFactor(ctx)
    return offer.hasFactor ? offer : redirect(to.secondFactor(), 303)
  },
})

const Replacement = z.strictObject({ newCode: Code, code: Code, password: KnownPassword })

export const action = command({
  actor: learner,
  form: Replacement,
  run: (ctx, { form }) => replaceSecondFactor(ctx, form),
  next: () => to.recoveryCodes({ notice: 'second-factor-on' }),
  headers: (done, load) => signedInHeaders(load.services, done),
})

const attributes = fieldAttributes(Replacement)

export default function ReplacementRoute() {
  return <ReplacementPage form={useFormState()} attributes={attributes} offer={useLoaderData<typeof loader>()} />
}

export const meta = pageTitle(({ t }) => t('second-factor.replace-title'))
