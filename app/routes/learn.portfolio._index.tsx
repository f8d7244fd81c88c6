/** The learner's portfolio. */
import { useLoaderData } from '@remix-run/react'
import { learner } from '#app/domain/access/guards.ts'
import { pageTitle, type PageHandle } from '#app/http/page.ts'
import { query } from '#app/http/query.server.ts'
import { PortfolioPage } from '#app/learn/components/portfolio-page.tsx'
import { listPortfolio } from '#app/learn/list-portfolio.server.ts'

export const handle: PageHandle = { page: 'document' }

export const loader = query({ actor: learner, run: (ctx) => listPortfolio(ctx) })

export default function Portfolio() {
  return <PortfolioPage {...useLoaderData<typeof loader>()} />
}

export const meta = pageTitle<typeof loader>(({ t }) => t('sheet.portfolio-title'))
