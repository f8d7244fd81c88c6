/** One's own certificates. */
import { useLoaderData } from '@remix-run/react'
import { MyCertificates } from '#app/certify/components/my-certificates.tsx'
import { listMyCertificates } from '#app/certify/list-my-certificates.server.ts'
import { learner } from '#app/domain/access/guards.ts'
import { unlistedPageTitle, type PageHandle } from '#app/http/page.ts'
import { query } from '#app/http/query.server.ts'

export const handle: PageHandle = { page: 'document' }

export const loader = query({ actor: learner, run: (ctx) => listMyCertificates(ctx) })

export default function CertificatesRoute() {
  return <MyCertificates certificates={useLoaderData<typeof loader>()} />
}

export const meta = unlistedPageTitle(({ t }) => t('certify.mine'))
