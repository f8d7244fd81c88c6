import { useLoaderData } from '@remix-run/react'
import { SecondFactorPage } from '#app/account/components/second-factor-page.tsx'
import { readSecondFactor } from '#app/account/read-second-factor.server.ts'
import { learner } from '#app/domain/access/guards.ts'
import { pageTitle, type PageHandle } from '#app/http/page.ts'
import { query } from '#app/http/query.server.ts'

export const handle: PageHandle = { page: 'document' }

export const loader = query({ actor: learner, run: (ctx) => readSecondFactor(ctx) })

export default function SecondFactorRoute() {
  return <SecondFactorPage {...useLoaderData<typeof loader>()} />
}

export const meta = pageTitle(({ t }) => t('second-factor.title'))
