import { useLoaderData } from '@remix-run/react'
import { anyone } from '#app/domain/access/guards.ts'
import { pageTitle, type PageHandle } from '#app/http/page.ts'
import { query } from '#app/http/query.server.ts'
import { PrivacyPage } from '#app/visit/components/privacy-page.tsx'
import { readPrivacyNotice } from '#app/visit/read-privacy-notice.server.ts'

export const handle: PageHandle = { page: 'document' }

export const loader = query({ actor: anyone, run: (ctx) => readPrivacyNotice(ctx) })

export default function PrivacyRoute() {
  return <PrivacyPage {...useLoaderData<typeof loader>()} />
}

export const meta = pageTitle(({ t }) => t('privacy.title'))
