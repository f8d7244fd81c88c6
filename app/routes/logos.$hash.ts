/** A logo by the hash of its bytes: it never changes, so it is kept for good. */
import * as z from 'zod/mini'
import { anyone } from '#app/domain/access/guards.ts'
import { query } from '#app/http/query.server.ts'
import { readLogo } from '#app/visit/read-logo.server.ts'

export const loader = query({
  actor: anyone,
  params: { hash: z.string().check(z.regex(/^[0-9a-f]{64}$/)) },
  run: async (ctx, { params }) => {
    const { mediaType, bytes } = await readLogo(ctx, params)
    return new Response(bytes, {
      headers: {
        'Content-Type': mediaType,
        'Content-Length': String(bytes.byteLength),
        'Cache-Control': 'public, max-age=31536000, immutable',
      },
    })
  },
})
