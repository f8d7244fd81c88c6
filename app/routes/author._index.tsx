/** The courses somebody teaches. */
import { useLoaderData } from '@remix-run/react'
import { CoursesPage } from '#app/author/components/courses-page.tsx'
import { listTaughtCourses } from '#app/author/list-taught-courses.server.ts'
import { trainer } from '#app/domain/access/guards.ts'
import { pageTitle, type PageHandle } from '#app/http/page.ts'
import { query } from '#app/http/query.server.ts'

export const handle: PageHandle = { page: 'document' }

export const loader = query({
  actor: trainer,
  run: (ctx) => listTaughtCourses(ctx),
})

export default function Author() {
  return <CoursesPage {...useLoaderData<typeof loader>()} />
}

export const meta = pageTitle<typeof loader>(({ t }) => t('author.title'))
