import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import * as z from 'zod/mini'
import { SignUpForm } from '#app/account/components/sign-up-form.tsx'
import { signUp } from '#app/account/sign-up.server.ts'
import { returnPath, to } from '#app/addresses.ts'
import { anyone } from '#app/domain/access/guards.ts'
import { countries } from '#app/domain/person/countries.ts'
import { command } from '#app/http/command.server.ts'
import { languageCookie } from '#app/http/cookies.server.ts'
import { CertificateName, ChosenLanguage, Email, Institution, NewPassword, Unseen } from '#app/http/fields.ts'
import { fieldAttributes } from '#app/http/form.ts'
import { pageTitle, type PageHandle } from '#app/http/page.ts'
import { query } from '#app/http/query.server.ts'
import { useFormState } from '#app/http/use-form-state.ts'

export const handle: PageHandle = { page: 'document' }

export const loader = query({
  actor: anyone,
  search: { back: z.optional(z.string()) },
  run: async ({ actor }, { search }) =>
    actor.kind === 'account' ? redirect(to.account(), 303) : { back: returnPath(search.back) },
})

const SignUp = z.strictObject({
  certificateName: CertificateName,
  email: Email,
  password: NewPassword,
  country: z.enum(countries, 'account.country-missing'),
  institution: Institution,
  language: ChosenLanguage,
  privacy: z.literal('on', 'account.privacy-missing'),
  back: Unseen,
})

export const action = command({
  actor: anyone,
  form: SignUp,
  run: async (ctx, { form: { privacy: _read, ...form } }) => (await signUp(ctx, form)) ?? { language: form.language },
  next: () => to.signUpSent(),
  headers: ({ language }, { services }) => [['Set-Cookie', languageCookie(services.settings, language)]],
})

const attributes = fieldAttributes(SignUp)

export default function SignUpRoute() {
  const { back } = useLoaderData<typeof loader>()
  return <SignUpForm form={useFormState()} attributes={attributes} back={back} />
}

export const meta = pageTitle(({ t }) => t('account.sign-up-title'))
