/** A dataset as a file. It changes with a new edition at most. */
import { anyone } from '#app/domain/access/guards.ts'
import { query } from '#app/http/query.server.ts'
import { DatasetName } from '#app/http/schemas.ts'
import { readDatasetFile } from '#app/visit/read-dataset-file.server.ts'

export const loader = query({
  actor: anyone,
  params: { dataset: DatasetName },
  run: async (ctx, { params }) => {
    const { name, csv } = await readDatasetFile(ctx, params)
    return new Response(csv, {
      headers: {
        'Content-Type': 'text/csv; charset=utf-8; header=present',
        'Content-Disposition': `attachment; filename="${name}.csv"`,
        'Content-Length': String(Buffer.byteLength(csv)),
        'Cache-Control': 'public, max-age=3600',
      },
    })
  },
})
