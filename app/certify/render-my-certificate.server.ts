/** The PDF of one certificate of whoever is signed in. */
import type { Context } from '#app/context.server.ts'
import type { SignedIn } from '#app/domain/access/actor.ts'
import { stands } from '#app/domain/credential/status.ts'
import { NotFound } from '#app/platform/errors.ts'
import { readMyCertificate } from './read-my-certificate.server.ts'

export interface CertificateFile {
  pdf: Uint8Array
  /** of the file, without ending: letters and figures alone */
  plainName: string
  /** the same in the reader's language */
  readableName: string
}

/** @throws NotFound also when the certificate no longer stands: its paper must not be made again */
export async function renderMyCertificate(ctx: Context<SignedIn>, input: { number: string }): Promise<CertificateFile> {
  const { id, sheet, standing, hasFile } = await readMyCertificate(ctx, input)
  if (!stands(standing.verdict) || !hasFile) throw new NotFound()
  const pdf = await ctx.renderCertificate(sheet)
  return { pdf, plainName: `certificate-${id}`, readableName: readable(sheet.title) }
}

/** Without the signs that one or another system refuses in the name of a file. */
function readable(title: string): string {
  return title.replace(/[\p{Cc}\s/\\:*?"<>|]+/gu, ' ').trim()
}
