/** How a survey of a course was answered. */
import { useLoaderData } from '@remix-run/react'
import { SurveyPage } from '#app/author/components/survey-page.tsx'
import { readSurvey } from '#app/author/read-survey.server.ts'
import { trainer } from '#app/domain/access/guards.ts'
import { pageTitle, type PageHandle } from '#app/http/page.ts'
import { query } from '#app/http/query.server.ts'
import { Slug } from '#app/http/schemas.ts'

export const handle: PageHandle = { page: 'document' }

export const loader = query({
  actor: trainer,
  params: { courseSlug: Slug, activityId: Slug },
  look: ({ courseSlug, activityId }) => `survey:${courseSlug}:${activityId}`,
  run: (ctx, { params }) => readSurvey(ctx, params),
})

export default function Survey() {
  return <SurveyPage {...useLoaderData<typeof loader>()} />
}

export const meta = pageTitle<typeof loader>((_, { title }) => title)
