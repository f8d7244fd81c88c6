import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import * as z from 'zod/mini'
import { SignInForm } from '#app/account/components/sign-in-form.tsx'
import { signIn } from '#app/account/sign-in.server.ts'
import { landing, signedInLanding, to } from '#app/addresses.ts'
import { anyone } from '#app/domain/access/guards.ts'
import { command } from '#app/http/command.server.ts'
import { signedInHeaders } from '#app/http/cookies.server.ts'
import { Email, KnownPassword } from '#app/http/fields.ts'
import { fieldAttributes } from '#app/http/form.ts'
import { pageTitle, type PageHandle } from '#app/http/page.ts'
import { query } from '#app/http/query.server.ts'
import { useFormState } from '#app/http/use-form-state.ts'
import { shownWay, wayFields, waySearch } from '#app/http/way.ts'
import { isRefusal } from '#app/i18n/refusal.ts'

export const handle: PageHandle = { page: 'document' }

export const loader = query({
  actor: anyone,
  search: waySearch,
  run: async ({ actor }, { search }) =>
    actor.kind === 'account' ? redirect(landing(search.back, search.parked), 303) : shownWay(search),
})

const SignIn = z.strictObject({ email: Email, password: KnownPassword, ...wayFields })

export const action = command({
  actor: anyone,
  form: SignIn,
  run: async (ctx, { form: { held, ...form } }) => {
    const outcome = await signIn(ctx, form)
    if (isRefusal(outcome) || outcome.kind === 'unconfirmed') return outcome
    return { ...outcome, landing: signedInLanding(outcome.step, form.back, held || undefined) }
  },
  next: (outcome) => (outcome.kind === 'signed-in' ? outcome.landing : to.signUpSent()),
  headers: (outcome, load) => (outcome.kind === 'signed-in' ? signedInHeaders(load.services, outcome) : []),
})

const attributes = fieldAttributes(SignIn)

export default function SignInRoute() {
  return <SignInForm form={useFormState()} attributes={attributes} {...useLoaderData<typeof loader>()} />
}

export const meta = pageTitle(({ t }) => t('account.sign-in-title'))
