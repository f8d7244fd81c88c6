/** One message. */
import { useLoaderData } from '@remix-run/react'
import { operator } from '#app/domain/access/guards.ts'
import { pageTitle, type PageHandle } from '#app/http/page.ts'
import { query } from '#app/http/query.server.ts'
import { Id } from '#app/http/schemas.ts'
import { MessagePage } from '#app/operate/components/mail-pages.tsx'
import { readMail } from '#app/operate/read-mail.server.ts'

export const handle: PageHandle = { page: 'document' }

export const loader = query({
  actor: operator,
  params: { messageId: Id },
  look: ({ messageId }) => messageId,
  run: (ctx, { params }) => readMail(ctx, params),
})

export default function MessageRoute() {
  return <MessagePage {...useLoaderData<typeof loader>()} />
}

export const meta = pageTitle(({ t }) => t('operate.mail-kind'))
