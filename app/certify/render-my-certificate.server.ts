/** The PDF of one certificate of whoever is signed in. */
import type { Context } from '#app/context.server.ts'
import type { SignedIn } from '#app/domain/access/actor.ts'
import type { CertificateInput } from '#app/domain/credential/certificate.ts'
import { stands } from '#app/domain/credential/status.ts'
import { NotFound } from '#app/platform/errors.ts'
import { readMyCertificate } from './read-my-certificate.server.ts'
import { SheetRefused } from './certificate-faults.ts'

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
  const pdf = await setOnPaper(ctx, sheet)
  return { pdf, plainName: `certificate-${id}`, readableName: readable(sheet.title) }
}

/** A logo that cannot be drawn must not keep anybody from her certificate: it is set without. */
async function setOnPaper({ renderCertificate, log }: Context, sheet: CertificateInput): Promise<Uint8Array> {
  try {
    return await renderCertificate(sheet)
  } catch (error) {
    if (sheet.logo === null || !(error instanceof SheetRefused)) throw error
    const pdf = await renderCertificate({ ...sheet, logo: null })
    log.write('warn', 'logo-not-printed', { error: sheet.logo.hash })
    return pdf
  }
}

/** Without the signs that one or another system refuses in the name of a file. */
function readable(title: string): string {
  return title.replace(/[\p{Cc}\s/\\:*?"<>|]+/gu, ' ').trim()
}
