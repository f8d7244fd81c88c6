import { useLoaderData } from '@remix-run/react'
import * as z from 'zod/mini'
import { changePassword } from '#app/account/change-password.server.ts'
import { ChangePasswordForm } from '#app/account/components/change-password-form.tsx'
import { readProfile } from '#app/account/read-profile.server.ts'
import { to } from '#app/addresses.ts'
import { learner } from '#app/domain/access/guards.ts'
import { command } from '#app/http/command.server.ts'
import { KnownPassword, NewPassword } from '#app/http/fields.ts'
import { fieldAttributes } from '#app/http/form.ts'
import { pageTitle, type PageHandle } from '#app/http/page.ts'
import { query } from '#app/http/query.server.ts'
import { useFormState } from '#app/http/use-form-state.ts'

export const handle: PageHandle = { page: 'document' }

export const loader = query({ actor: learner, run: (ctx) => readProfile(ctx) })

const PasswordChange = z.strictObject({ currentPassword: KnownPassword, password: NewPassword })

export const action = command({
  actor: learner,
  form: PasswordChange,
  run: (ctx, { form }) => changePassword(ctx, form),
  next: () => to.account({ notice: 'password-changed' }),
})

const attributes = fieldAttributes(PasswordChange)

export default function PasswordRoute() {
  const { email } = useLoaderData<typeof loader>()
  return <ChangePasswordForm form={useFormState()} attributes={attributes} email={email} />
}

export const meta = pageTitle(({ t }) => t('account.change-title'))
