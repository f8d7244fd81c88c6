import { CheckMail } from '#app/account/components/check-mail.tsx'
import { anyone } from '#app/domain/access/guards.ts'
import { pageTitle, type PageHandle } from '#app/http/page.ts'
import { query } from '#app/http/query.server.ts'

export const handle: PageHandle = { page: 'document' }

export const loader = query({ actor: anyone, run: async () => null })

export default function SignUpSentRoute() {
  return <CheckMail reason="sign-up" />
}

export const meta = pageTitle(({ t }) => t('account.sent-title'))
