/** "Continue": leads to the place left. A link that writes nothing. */
import { redirect } from '@remix-run/node'
import { learner } from '#app/domain/access/guards.ts'
import { query } from '#app/http/query.server.ts'
import { Slug } from '#app/http/schemas.ts'
import { findPlaceLeft } from '#app/learn/find-place-left.server.ts'

export const loader = query({
  actor: learner,
  params: { courseSlug: Slug },
  run: async (ctx, { params }) => redirect(await findPlaceLeft(ctx, params), 303),
})
