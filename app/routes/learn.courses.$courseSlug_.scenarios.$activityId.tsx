/** A scenario. */
import { useLoaderData } from '@remix-run/react'
import * as z from 'zod/mini'
import { learner } from '#app/domain/access/guards.ts'
import { pageTitle, type PageHandle } from '#app/http/page.ts'
import { query } from '#app/http/query.server.ts'
import { Slug } from '#app/http/schemas.ts'
import { ScenarioPage } from '#app/learn/components/scenario-page.tsx'
import { readScenario } from '#app/learn/read-scenario.server.ts'
import { emptyForm } from '#app/ui/form-state.ts'

export const handle: PageHandle = { page: 'document' }

export const loader = query({
  actor: learner,
  params: { courseSlug: Slug, activityId: Slug },
  search: { from: z.optional(z.literal('beginning')) },
  run: (ctx, { params, search }) => readScenario(ctx, { ...params, isAnew: search.from === 'beginning' }),
})

export default function Scenario() {
  return <ScenarioPage scenario={useLoaderData<typeof loader>()} form={emptyForm} />
}

export const meta = pageTitle<typeof loader>((_, { title }) => title)
