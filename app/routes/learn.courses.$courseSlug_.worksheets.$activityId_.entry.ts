/** Saves one field of a sheet as it is filled in. */
import { timeZoneOfActor } from '#app/domain/access/actor.ts'
import { learner } from '#app/domain/access/guards.ts'
import { jsonCommand } from '#app/http/command.server.ts'
import { Slug } from '#app/http/schemas.ts'
import { saveSheet } from '#app/learn/save-sheet.server.ts'
import { savedFieldWords } from '#app/learn/saved-field-words.ts'
import { FieldJson, sentFieldOf } from '#app/learn/sheet-form.ts'

export const action = jsonCommand({
  actor: learner,
  params: { courseSlug: Slug, activityId: Slug },
  json: FieldJson,
  run: async (ctx, { params, form }) =>
    savedFieldWords(await saveSheet(ctx, { ...params, fields: [sentFieldOf(form)] }), form.field, {
      language: ctx.language,
      timeZone: timeZoneOfActor(ctx.actor),
    }),
})
