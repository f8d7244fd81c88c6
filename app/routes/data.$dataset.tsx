import { useLoaderData } from '@remix-run/react'
import { anyone } from '#app/domain/access/guards.ts'
import { pageTitle, type PageHandle } from '#app/http/page.ts'
import { query } from '#app/http/query.server.ts'
import { DatasetName } from '#app/http/schemas.ts'
import { DatasetPage } from '#app/visit/components/dataset-page.tsx'
import { readDatasetPage } from '#app/visit/read-dataset-page.server.ts'

export const handle: PageHandle = { page: 'document' }

export const loader = query({
  actor: anyone,
  params: { dataset: DatasetName },
  run: (ctx, { params }) => readDatasetPage(ctx, params),
})

export default function DatasetRoute() {
  return <DatasetPage {...useLoaderData<typeof loader>()} />
}

export const meta = pageTitle<typeof loader>((_i18n, { title }) => title.text)
