/** What learners of a course handed in. */
import { useLoaderData } from '@remix-run/react'
import { WorksPage } from '#app/author/components/works-page.tsx'
import { listWorks } from '#app/author/list-works.server.ts'
import { trainer } from '#app/domain/access/guards.ts'
import { pageTitle, type PageHandle } from '#app/http/page.ts'
import { query } from '#app/http/query.server.ts'
import { Slug } from '#app/http/schemas.ts'

export const handle: PageHandle = { page: 'document' }

export const loader = query({
  actor: trainer,
  params: { courseSlug: Slug },
  look: ({ courseSlug }) => `works:${courseSlug}`,
  run: (ctx, { params }) => listWorks(ctx, params),
})

export default function Works() {
  return <WorksPage {...useLoaderData<typeof loader>()} />
}

export const meta = pageTitle<typeof loader>(({ t }, { course }) => t('author.works-of', { course: course.title }))
