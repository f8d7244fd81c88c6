/** Whether a certificate stands: for anybody who has its number. */
import { data } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { UnknownNumber } from '#app/certify/components/unknown-number.tsx'
import { verdictWords } from '#app/certify/components/verdict.ts'
import { VerificationPage } from '#app/certify/components/verification-page.tsx'
import { verifyCredential } from '#app/certify/verify-credential.server.ts'
import { anyone } from '#app/domain/access/guards.ts'
import { unlistedPageTitle, type PageHandle } from '#app/http/page.ts'
import { query } from '#app/http/query.server.ts'
import { TypedNumber } from '#app/http/schemas.ts'

export const handle: PageHandle = { page: 'document' }

export const loader = query({
  actor: anyone,
  params: { credentialId: TypedNumber },
  run: async (ctx, { params }) => {
    const typed = params.credentialId
    const verification = await verifyCredential(ctx, { number: typed })
    return data({ typed, verification }, { status: verification === null ? 404 : 200 })
  },
})

export default function VerifyRoute() {
  const { typed, verification } = useLoaderData<typeof loader>()
  return verification === null ? <UnknownNumber typed={typed} /> : <VerificationPage verification={verification} />
}

export const meta = unlistedPageTitle<typeof loader>(({ t }, { verification }) =>
  t(verification === null ? 'certify.verdict-unknown' : verdictWords[verification.standing.verdict].sentence),
)
