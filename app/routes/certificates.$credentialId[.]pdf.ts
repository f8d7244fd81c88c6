/** The certificate as a file. */
import { renderMyCertificate } from '#app/certify/render-my-certificate.server.ts'
import { learner } from '#app/domain/access/guards.ts'
import { query } from '#app/http/query.server.ts'
import { TypedNumber } from '#app/http/schemas.ts'

export const loader = query({
  actor: learner,
  params: { credentialId: TypedNumber },
  run: async (ctx, { params }) => {
    const { pdf, plainName, readableName } = await renderMyCertificate(ctx, { number: params.credentialId })
    return new Response(new Uint8Array(pdf), {
      headers: {
        'Content-Type': 'application/pdf',
        'Content-Disposition': `attachment; filename="${plainName}.pdf"; filename*=UTF-8''${encoded(`${readableName}.pdf`)}`,
        'Content-Length': String(pdf.byteLength),
        'Cache-Control': 'private, no-cache',
        'X-Robots-Tag': 'noindex',
      },
    })
  },
})

/** For a header (RFC 8187): letters of any script as bytes. */
function encoded(name: string): string {
  return encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
}
