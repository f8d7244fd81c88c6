import { useLoaderData } from '@remix-run/react'
import { anyone } from '#app/domain/access/guards.ts'
import { pageTitle, type PageHandle } from '#app/http/page.ts'
import { query } from '#app/http/query.server.ts'
import { Catalogue } from '#app/visit/components/catalogue.tsx'
import { listCatalogue } from '#app/visit/list-catalogue.server.ts'

export const handle: PageHandle = { page: 'document' }

export const loader = query({ actor: anyone, run: (ctx) => listCatalogue(ctx) })

export default function CataloguePage() {
  return <Catalogue courses={useLoaderData<typeof loader>()} />
}

export const meta = pageTitle(({ t }) => t('visit.courses'))
