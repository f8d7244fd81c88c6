/** The certificates of whoever is signed in, the newest first. */
import type { Context } from '#app/context.server.ts'
import { listCredentials, type CredentialRecord } from '#app/data/credentials.server.ts'
import type { SignedIn } from '#app/domain/access/actor.ts'
import { formatNumber } from '#app/domain/credential/number.ts'
import { courseTitle, dyeOf } from './certificate-words.ts'
import type { MyCertificate } from './components/views.ts'
import { readStanding } from './standing.server.ts'

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
  return {
    id,
    number: formatNumber(id),
    course,
    courseSlug,
    dye: dyeOf(structure.position),
    minutes,
    completedAt,
    verdict,
  }
}
