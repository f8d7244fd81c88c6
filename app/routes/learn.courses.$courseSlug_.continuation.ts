/** "Continue": leads to the place left, in the course or in one activity of it. A link that writes nothing. */
import { redirect } from '@remix-run/node'
import * as z from 'zod/mini'
import { learner } from '#app/domain/access/guards.ts'
import { query } from '#app/http/query.server.ts'
import { Slug } from '#app/http/schemas.ts'
import { findPlaceLeft } from '#app/learn/find-place-left.server.ts'

export const loader = query({
  actor: learner,
  params: { courseSlug: Slug },
  search: { activity: z.optional(Slug) },
  run: async (ctx, { params, search: { activity } }) =>
    redirect(await findPlaceLeft(ctx, { ...params, activityId: activity ?? null }), 303),
})
