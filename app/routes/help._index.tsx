/** Help: what to do first, and a form for whatever else went wrong. */
import { useLoaderData } from '@remix-run/react'
import * as z from 'zod/mini'
import { to } from '#app/addresses.ts'
import { anyone } from '#app/domain/access/guards.ts'
import { command } from '#app/http/command.server.ts'
import { OptionalEmail, Unseen } from '#app/http/fields.ts'
import { fieldAttributes } from '#app/http/form.ts'
import { pageTitle, type PageHandle } from '#app/http/page.ts'
import { query } from '#app/http/query.server.ts'
import { Id } from '#app/http/schemas.ts'
import { useFormState } from '#app/http/use-form-state.ts'
import { HelpPage } from '#app/visit/components/help-page.tsx'
import { readHelp } from '#app/visit/read-help.server.ts'
import { sendHelpReport } from '#app/visit/send-help-report.server.ts'

export const handle: PageHandle = { page: 'document' }

export const loader = query({
  actor: anyone,
  search: { page: z.optional(z.string()), request: z.optional(z.string()) },
  run: (ctx, { search }) => readHelp(ctx, search),
})

const HelpReport = z.strictObject({
  sending: Id,
  // A browser counts a line's end as one sign and sends two.
  text: z.string().check(
    z.overwrite((text) => text.replaceAll('\r\n', '\n')),
    z.trim(),
    z.minLength(1, 'help.text-missing'),
    z.maxLength(4000, 'help.text-long'),
  ),
  address: OptionalEmail,
  page: Unseen,
  request: Unseen,
})

export const action = command({
  actor: anyone,
  form: HelpReport,
  run: (ctx, { form }) => sendHelpReport(ctx, form),
  next: ({ number }) => to.helpSent(number),
})

const attributes = { ...fieldAttributes(HelpReport), address: { type: 'email', maxLength: 254 } as const }

export default function HelpRoute() {
  return <HelpPage help={useLoaderData<typeof loader>()} form={useFormState()} attributes={attributes} />
}

export const meta = pageTitle(({ t }) => t('help.title'))
