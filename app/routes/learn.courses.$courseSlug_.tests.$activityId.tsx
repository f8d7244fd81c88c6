/** The page before a quiz or test. */
import { useLoaderData } from '@remix-run/react'
import { learner } from '#app/domain/access/guards.ts'
import { pageTitle, type PageHandle } from '#app/http/page.ts'
import { query } from '#app/http/query.server.ts'
import { Slug } from '#app/http/schemas.ts'
import { AssessmentPage } from '#app/learn/components/assessment-page.tsx'
import { readAssessment } from '#app/learn/read-assessment.server.ts'

export const handle: PageHandle = { page: 'document' }

export const loader = query({
  actor: learner,
  params: { courseSlug: Slug, activityId: Slug },
  run: (ctx, { params }) => readAssessment(ctx, params),
})

export default function Assessment() {
  return <AssessmentPage {...useLoaderData<typeof loader>()} />
}

export const meta = pageTitle<typeof loader>((_, { activity }) => activity.title)
