/** One's own certificate, as it is printed. */
import { useLoaderData } from '@remix-run/react'
import { MyCertificatePage } from '#app/certify/components/my-certificate-page.tsx'
import { readMyCertificate } from '#app/certify/read-my-certificate.server.ts'
import { learner } from '#app/domain/access/guards.ts'
import { unlistedPageTitle, type PageHandle } from '#app/http/page.ts'
import { query } from '#app/http/query.server.ts'
import { TypedNumber } from '#app/http/schemas.ts'

export const handle: PageHandle = { page: 'document' }

export const loader = query({
  actor: learner,
  params: { credentialId: TypedNumber },
  run: (ctx, { params }) => readMyCertificate(ctx, { number: params.credentialId }),
})

export default function CertificateRoute() {
  return <MyCertificatePage page={useLoaderData<typeof loader>()} />
}

export const meta = unlistedPageTitle<typeof loader>(({ t }, { sheet }) =>
  t('certify.page-title', { course: sheet.course.text }),
)
