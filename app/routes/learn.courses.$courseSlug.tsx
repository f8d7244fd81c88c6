/** My page of a course. */
import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { to } from '#app/addresses.ts'
import { learner } from '#app/domain/access/guards.ts'
import { pageTitle, type PageHandle } from '#app/http/page.ts'
import { query } from '#app/http/query.server.ts'
import { Slug } from '#app/http/schemas.ts'
import { CoursePage } from '#app/learn/components/course-page.tsx'
import { readMyCourse } from '#app/learn/read-my-course.server.ts'

export const handle: PageHandle = { page: 'document' }

export const loader = query({
  actor: learner,
  params: { courseSlug: Slug },
  run: async (ctx, { params }) => (await readMyCourse(ctx, params)) ?? redirect(to.enrolment(params.courseSlug)),
})

export default function MyCoursePage() {
  return <CoursePage {...useLoaderData<typeof loader>()} />
}

export const meta = pageTitle<typeof loader>((_, { course }) => course.title)
