/** Behind the link of a confirmation mail. Opening it changes nothing; the button confirms what the page shows and signs in. */
import { useLoaderData } from '@remix-run/react'
import * as z from 'zod/mini'
import { ConfirmationPage } from '#app/account/components/confirmation-page.tsx'
import { confirmAccount } from '#app/account/confirm-account.server.ts'
import { readConfirmation } from '#app/account/read-confirmation.server.ts'
import { returnPath, signedInLanding, withNotice } from '#app/addresses.ts'
import { anyone } from '#app/domain/access/guards.ts'
import { countries } from '#app/domain/person/countries.ts'
import { command } from '#app/http/command.server.ts'
import { signedInHeaders } from '#app/http/cookies.server.ts'
import { CertificateName, ChosenLanguage, Institution, Unseen } from '#app/http/fields.ts'
import { fieldAttributes } from '#app/http/form.ts'
import { unlistedPageTitle, type PageHandle } from '#app/http/page.ts'
import { query } from '#app/http/query.server.ts'
import { Token } from '#app/http/schemas.ts'
import { useFormState } from '#app/http/use-form-state.ts'
import { isRefusal } from '#app/i18n/refusal.ts'

export const handle: PageHandle = { page: 'document' }

export const loader = query({
  actor: anyone,
  params: { token: Token },
  search: { back: z.optional(z.string()) },
  run: async (ctx, { params, search }) => ({
    confirmation: await readConfirmation(ctx, params),
    back: returnPath(search.back),
    isSignedIn: ctx.actor.kind === 'account',
  }),
})

const Confirmation = z.strictObject({
  certificateName: CertificateName,
  country: z.enum(countries, 'account.country-missing'),
  institution: Institution,
  language: ChosenLanguage,
  /** asked for only where the account has none */
  password: z._default(z.string().check(z.maxLength(200, 'account.password-long')), ''),
  back: Unseen,
})

export const action = command({
  actor: anyone,
  params: { token: Token },
  form: Confirmation,
  run: async (ctx, { params, form: { back, ...form } }) => {
    const signedIn = await confirmAccount(ctx, { ...params, ...form })
    return isRefusal(signedIn)
      ? signedIn
      : { ...signedIn, landing: withNotice(signedInLanding(signedIn.step, back), 'confirmed') }
  },
  next: (result) => result.landing,
  headers: (result, load) => signedInHeaders(load.services, result),
})

const attributes = fieldAttributes(Confirmation)

export default function ConfirmationRoute() {
  return <ConfirmationPage form={useFormState()} attributes={attributes} {...useLoaderData<typeof loader>()} />
}

export const meta = unlistedPageTitle(({ t }) => t('account.confirm-title'))
