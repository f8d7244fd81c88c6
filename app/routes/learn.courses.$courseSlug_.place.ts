/** Where in a lesson its reader is, sent by the page's script on leaving. */
import * as z from 'zod/mini'
import { learner } from '#app/domain/access/guards.ts'
import { jsonCommand } from '#app/http/command.server.ts'
import { Slug } from '#app/http/schemas.ts'
import { recordPlace } from '#app/learn/record-place.server.ts'

const PlaceLeft = z.strictObject({
  activityId: Slug,
  /** id of a heading or question of the page; empty for its beginning */
  fragment: z.string().check(z.maxLength(120), z.regex(/^[\p{L}\p{N}\p{M}_-]*$/u)),
})

export const action = jsonCommand({
  actor: learner,
  params: { courseSlug: Slug },
  json: PlaceLeft,
  run: (ctx, { params, form }) => recordPlace(ctx, { ...params, ...form }),
})
