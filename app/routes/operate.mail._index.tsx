/** The mail that went out. */
import { useLoaderData } from '@remix-run/react'
import * as z from 'zod/mini'
import { operator } from '#app/domain/access/guards.ts'
import { pageTitle, type PageHandle } from '#app/http/page.ts'
import { query } from '#app/http/query.server.ts'
import { Id, optionalOf } from '#app/http/schemas.ts'
import { MailPage } from '#app/operate/components/mail-pages.tsx'
import { listMail } from '#app/operate/list-mail.server.ts'

export const handle: PageHandle = { page: 'document' }

export const loader = query({
  actor: operator,
  search: { state: optionalOf(z.enum(['waiting', 'sent', 'failed'])), before: optionalOf(Id) },
  look: () => 'mail',
  run: (ctx, { search }) => listMail(ctx, search),
})

export default function MailRoute() {
  return <MailPage {...useLoaderData<typeof loader>()} />
}

export const meta = pageTitle(({ t }) => t('operate.mail'))
