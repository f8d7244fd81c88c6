/** A worksheet, the final work or a survey. */
import { useLoaderData } from '@remix-run/react'
import { learner } from '#app/domain/access/guards.ts'
import { pageTitle, type PageHandle } from '#app/http/page.ts'
import { query } from '#app/http/query.server.ts'
import { Slug } from '#app/http/schemas.ts'
import { SheetPage } from '#app/learn/components/sheet-page.tsx'
import { readSheet } from '#app/learn/read-sheet.server.ts'
import { emptyForm } from '#app/ui/form-state.ts'

export const handle: PageHandle = { page: 'document' }

export const loader = query({
  actor: learner,
  params: { courseSlug: Slug, activityId: Slug },
  run: (ctx, { params }) => readSheet(ctx, params),
})

export default function Worksheet() {
  return <SheetPage sheet={useLoaderData<typeof loader>()} form={emptyForm} />
}

export const meta = pageTitle<typeof loader>((_, { title }) => title)
