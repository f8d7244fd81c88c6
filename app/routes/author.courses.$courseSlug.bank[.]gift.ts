/** The item bank as a file of questions. */
import { downloadBank } from '#app/author/download-bank.server.ts'
import { trainer } from '#app/domain/access/guards.ts'
import { query } from '#app/http/query.server.ts'
import { Slug } from '#app/http/schemas.ts'

export const loader = query({
  actor: trainer,
  params: { courseSlug: Slug },
  run: async (ctx, { params }) => {
    const { name, gift } = await downloadBank(ctx, params)
    return new Response(gift, {
      headers: {
        'Content-Type': 'text/plain; charset=utf-8',
        'Content-Disposition': `attachment; filename="${name}"`,
        'Content-Length': String(Buffer.byteLength(gift)),
        'Cache-Control': 'private, no-store',
        'X-Robots-Tag': 'noindex',
      },
    })
  },
})
