/** A sheet as a file. */
import { timeZoneOfActor } from '#app/domain/access/actor.ts'
import { learner } from '#app/domain/access/guards.ts'
import { query } from '#app/http/query.server.ts'
import { Id } from '#app/http/schemas.ts'
import { translator } from '#app/i18n/translate.ts'
import { handedInFile } from '#app/learn/handed-in-file.ts'
import { readHandedIn } from '#app/learn/read-handed-in.server.ts'

export const loader = query({
  actor: learner,
  params: { handInId: Id },
  run: async (ctx, { params }) => {
    const work = await readHandedIn(ctx, params)
    const html = handedInFile(work, translator(work.language, timeZoneOfActor(ctx.actor)))
    return new Response(html, {
      headers: {
        'Content-Type': 'text/html; charset=utf-8',
        'Content-Disposition': `attachment; filename="${work.activityId}-${work.number}.html"`,
        'Content-Length': String(Buffer.byteLength(html)),
        'Cache-Control': 'private, no-cache',
        'X-Robots-Tag': 'noindex',
      },
    })
  },
})
