/** How a quiz or test went. */
import { useLoaderData } from '@remix-run/react'
import * as z from 'zod/mini'
import { analyseAssessment } from '#app/author/analyse-assessment.server.ts'
import { AnalysisPage } from '#app/author/components/analysis-page.tsx'
import { trainer } from '#app/domain/access/guards.ts'
import { pageTitle, type PageHandle } from '#app/http/page.ts'
import { query } from '#app/http/query.server.ts'
import { optionalOf, Slug } from '#app/http/schemas.ts'
import { languages } from '#app/i18n/locales.ts'

export const handle: PageHandle = { page: 'document' }

export const loader = query({
  actor: trainer,
  params: { courseSlug: Slug, activityId: Slug },
  search: {
    edition: optionalOf(z.string().check(z.regex(/^[1-9]\d{0,5}$/))),
    language: optionalOf(z.enum(languages)),
  },
  run: (ctx, { params, search: { edition, language } }) =>
    analyseAssessment(ctx, {
      ...params,
      filter: { language, ...(edition === undefined ? {} : { edition: Number(edition) }) },
    }),
})

export default function Analysis() {
  return <AnalysisPage {...useLoaderData<typeof loader>()} />
}

export const meta = pageTitle<typeof loader>(({ t }, { activity }) =>
  t('author.analysis-of', { title: activity.title }),
)
