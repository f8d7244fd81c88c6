/** Behind the link of a reset mail. Opening it changes nothing. */
import { useLoaderData } from '@remix-run/react'
import * as z from 'zod/mini'
import { ResetPage } from '#app/account/components/reset-pages.tsx'
import { readReset } from '#app/account/read-reset.server.ts'
import { resetPassword } from '#app/account/reset-password.server.ts'
import { signedInLanding, withNotice } from '#app/addresses.ts'
import { anyone } from '#app/domain/access/guards.ts'
import { command } from '#app/http/command.server.ts'
import { signedInHeaders } from '#app/http/cookies.server.ts'
import { NewPassword } from '#app/http/fields.ts'
import { fieldAttributes } from '#app/http/form.ts'
import { unlistedPageTitle, type PageHandle } from '#app/http/page.ts'
import { query } from '#app/http/query.server.ts'
import { Token } from '#app/http/schemas.ts'
import { useFormState } from '#app/http/use-form-state.ts'

export const handle: PageHandle = { page: 'document' }

export const loader = query({
  actor: anyone,
  params: { token: Token },
  run: (ctx, { params }) => readReset(ctx, params),
})

const Reset = z.strictObject({ password: NewPassword })

export const action = command({
  actor: anyone,
  params: { token: Token },
  form: Reset,
  run: (ctx, { params, form }) => resetPassword(ctx, { ...params, ...form }),
  next: ({ step }) => withNotice(signedInLanding(step, null), 'password-changed'),
  headers: (signedIn, load) => signedInHeaders(load.services, signedIn),
})

const attributes = fieldAttributes(Reset)

export default function ResetRoute() {
  return <ResetPage form={useFormState()} attributes={attributes} reset={useLoaderData<typeof loader>()} />
}

export const meta = unlistedPageTitle(({ t }) => t('account.reset-title'))
