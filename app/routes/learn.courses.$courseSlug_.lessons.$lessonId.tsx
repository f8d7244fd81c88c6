/** A lesson. */
import { useLoaderData } from '@remix-run/react'
import { learner } from '#app/domain/access/guards.ts'
import { pageTitle, type PageHandle } from '#app/http/page.ts'
import { query } from '#app/http/query.server.ts'
import { Slug } from '#app/http/schemas.ts'
import { LessonPage } from '#app/learn/components/lesson-page.tsx'
import { readLesson } from '#app/learn/read-lesson.server.ts'

export const handle: PageHandle = { page: 'document' }

export const loader = query({
  actor: learner,
  params: { courseSlug: Slug, lessonId: Slug },
  run: (ctx, { params }) => readLesson(ctx, params),
})

export default function Lesson() {
  return <LessonPage {...useLoaderData<typeof loader>()} />
}

export const meta = pageTitle<typeof loader>((_, { title }) => title)
