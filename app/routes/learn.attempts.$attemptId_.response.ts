/** Saves one answer of an attempt as it is given. */
import { timeZoneOfActor } from '#app/domain/access/actor.ts'
import { learner } from '#app/domain/access/guards.ts'
import { jsonCommand } from '#app/http/command.server.ts'
import { Id } from '#app/http/schemas.ts'
import { AnswerJson } from '#app/learn/answers-form.ts'
import { saveResponses } from '#app/learn/save-responses.server.ts'
import { savedWords } from '#app/learn/saved-words.ts'

export const action = jsonCommand({
  actor: learner,
  params: { attemptId: Id },
  json: AnswerJson,
  run: async (ctx, { params: { attemptId }, form }) =>
    savedWords(await saveResponses(ctx, { attemptId, answers: [form] }), {
      language: ctx.language,
      timeZone: timeZoneOfActor(ctx.actor),
    }),
})
