import { useLoaderData } from '@remix-run/react'
import * as z from 'zod/mini'
import { ProfilePage } from '#app/account/components/profile-page.tsx'
import { readProfile } from '#app/account/read-profile.server.ts'
import { updateProfile } from '#app/account/update-profile.server.ts'
import { to } from '#app/addresses.ts'
import { learner } from '#app/domain/access/guards.ts'
import { countries } from '#app/domain/person/countries.ts'
import { command } from '#app/http/command.server.ts'
import { languageCookie } from '#app/http/cookies.server.ts'
import { CertificateName, ChosenLanguage, Institution } from '#app/http/fields.ts'
import { fieldAttributes } from '#app/http/form.ts'
import { pageTitle, type PageHandle } from '#app/http/page.ts'
import { query } from '#app/http/query.server.ts'
import { useFormState } from '#app/http/use-form-state.ts'

export const handle: PageHandle = { page: 'document' }

export const loader = query({ actor: learner, run: (ctx) => readProfile(ctx) })

const Profile = z.strictObject({
  certificateName: CertificateName,
  country: z.enum(countries, 'account.country-missing'),
  institution: Institution,
  language: ChosenLanguage,
})

export const action = command({
  actor: learner,
  form: Profile,
  run: (ctx, { form }) => updateProfile(ctx, form),
  next: () => to.account({ notice: 'profile-saved' }),
  headers: ({ language }, { services }) => [['Set-Cookie', languageCookie(services.settings, language)]],
})

const attributes = fieldAttributes(Profile)

export default function AccountRoute() {
  return <ProfilePage form={useFormState()} attributes={attributes} profile={useLoaderData<typeof loader>()} />
}

export const meta = pageTitle(({ t }) => t('account.title'))
