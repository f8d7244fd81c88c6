import { useLoaderData } from '@remix-run/react'
import { anyone } from '#app/domain/access/guards.ts'
import { pageTitle, type PageHandle } from '#app/http/page.ts'
import { query } from '#app/http/query.server.ts'
import { Slug } from '#app/http/schemas.ts'
import { CoursePage } from '#app/visit/components/course-page.tsx'
import { readCoursePage } from '#app/visit/read-course-page.server.ts'

export const handle: PageHandle = { page: 'document' }

export const loader = query({
  actor: anyone,
  params: { courseSlug: Slug },
  run: (ctx, { params }) => readCoursePage(ctx, params),
})

export default function CourseRoute() {
  return <CoursePage {...useLoaderData<typeof loader>()} />
}

export const meta = pageTitle<typeof loader>((_i18n, { outline }) => outline.title)
