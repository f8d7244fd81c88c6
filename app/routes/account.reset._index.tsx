import * as z from 'zod/mini'
import { ResetRequestForm } from '#app/account/components/reset-pages.tsx'
import { requestReset } from '#app/account/request-reset.server.ts'
import { to } from '#app/addresses.ts'
import { anyone } from '#app/domain/access/guards.ts'
import { command } from '#app/http/command.server.ts'
import { Email } from '#app/http/fields.ts'
import { fieldAttributes } from '#app/http/form.ts'
import { pageTitle, type PageHandle } from '#app/http/page.ts'
import { query } from '#app/http/query.server.ts'
import { useFormState } from '#app/http/use-form-state.ts'

export const handle: PageHandle = { page: 'document' }

export const loader = query({ actor: anyone, run: async () => null })

const ResetRequest = z.strictObject({ email: Email })

export const action = command({
  actor: anyone,
  form: ResetRequest,
  run: (ctx, { form }) => requestReset(ctx, form),
  next: () => to.resetSent(),
})

const attributes = fieldAttributes(ResetRequest)

export default function ResetRequestRoute() {
  return <ResetRequestForm form={useFormState()} attributes={attributes} />
}

export const meta = pageTitle(({ t }) => t('account.reset-title'))
