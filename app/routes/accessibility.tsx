import { useLoaderData } from '@remix-run/react'
import { anyone } from '#app/domain/access/guards.ts'
import { pageTitle, type PageHandle } from '#app/http/page.ts'
import { query } from '#app/http/query.server.ts'
import { AccessibilityPage } from '#app/visit/components/accessibility-page.tsx'
import { readAccessibilityStatement } from '#app/visit/read-accessibility-statement.server.ts'

export const handle: PageHandle = { page: 'document' }

export const loader = query({ actor: anyone, run: (ctx) => readAccessibilityStatement(ctx) })

export default function AccessibilityRoute() {
  return <AccessibilityPage {...useLoaderData<typeof loader>()} />
}

export const meta = pageTitle(({ t }) => t('accessibility.title'))
