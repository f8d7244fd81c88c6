/** The certificates of whoever is signed in, the newest first. */
import type { Context } from '#app/context.server.ts'
import { listCredentials, type CredentialRecord } from '#app/data/credentials.server.ts'
import type { SignedIn } from '#app/domain/access/actor.ts'
import type { CertificateText } from '#app/domain/credential/certificate.ts'
import { formatNumber } from '#app/domain/credential/number.ts'
import type { Verdict } from '#app/domain/credential/status.ts'
import { courseTitle, dyeOf } from './certificate-words.ts'
import { readStanding } from './standing.server.ts'

export interface MyCertificate {
  id: string
  /** as it is printed */
  number: string
  course: CertificateText
  courseSlug: string
  dye: 1 | 2 | 3 | 4 | 5
  minutes: number
  completedAt: string
  verdict: Verdict
}

export async function listMyCertificates(ctx: Context<SignedIn>): Promise<MyCertificate[]> {
  const credentials = await listCredentials(ctx.db, ctx.actor.accountId)
  return Promise.all(credentials.map((credential) => asMine(ctx, credential)))
}

async function asMine(ctx: Context<SignedIn>, credential: CredentialRecord): Promise<MyCertificate> {
  const { id, claims, editionId } = credential
  const [{ verdict }, { structure }] = await Promise.all([
    readStanding(ctx.db, credential),
    ctx.editions.edition(ctx.db, editionId),
  ])
  const { courseSlug, minutes, completedAt } = claims
  const course = courseTitle(claims, ctx.language)
  return { id, number: formatNumber(id), course, courseSlug, dye: dyeOf(structure.position), minutes, completedAt, verdict }
}
