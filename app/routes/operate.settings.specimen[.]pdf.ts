/** A certificate of nobody, to see what the settings make of it. */
import { renderSpecimen } from '#app/certify/render-specimen.server.ts'
import { operator } from '#app/domain/access/guards.ts'
import { query } from '#app/http/query.server.ts'

export const loader = query({
  actor: operator,
  run: async (ctx) => {
    const pdf = await renderSpecimen(ctx)
    return new Response(new Uint8Array(pdf), {
      headers: {
        'Content-Type': 'application/pdf',
        'Content-Disposition': 'inline; filename="specimen.pdf"',
        'Content-Length': String(pdf.byteLength),
        'Cache-Control': 'private, no-store',
      },
    })
  },
})
