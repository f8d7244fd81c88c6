/** Saves one answer to a check as it is given. */
import * as z from 'zod/mini'
import { timeZoneOfActor } from '#app/domain/access/actor.ts'
import { learner } from '#app/domain/access/guards.ts'
import { jsonCommand } from '#app/http/command.server.ts'
import { Slug } from '#app/http/schemas.ts'
import { AnswerJson } from '#app/learn/answers-form.ts'
import { saveCheckResponse } from '#app/learn/save-check-response.server.ts'
import { savedWords } from '#app/learn/saved-words.ts'

const CheckResponse = z.extend(AnswerJson, { attempt: z.int().check(z.gte(1), z.lte(99_999)) })

export const action = jsonCommand({
  actor: learner,
  params: { courseSlug: Slug, checkId: Slug },
  json: CheckResponse,
  run: async (ctx, { params, form: { attempt, ...answer } }) =>
    savedWords(await saveCheckResponse(ctx, { ...params, attempt, answer }), {
      language: ctx.language,
      timeZone: timeZoneOfActor(ctx.actor),
    }),
})
