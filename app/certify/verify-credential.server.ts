/** What anybody with a certificate in hand is told. Names what stands on the paper, and nothing else of the person. */
import type { Context } from '#app/context.server.ts'
import { findCentreAt } from '#app/data/centre.server.ts'
import { findCredential, type CredentialRecord } from '#app/data/credentials.server.ts'
import { centreName, type Centre } from '#app/domain/centre/centre.ts'
import { formatNumber, readNumber } from '#app/domain/credential/number.ts'
import { courseTitle, dyeOf, hostOf } from './certificate-words.ts'
import type { Verification, VerifiedClaims } from './components/views.ts'
import { readStanding } from './standing.server.ts'

/**
 * @param input.number as it stood in the address, in any grouping
 * @returns null for a number that nobody was given
 */
export async function verifyCredential(ctx: Context, input: { number: string }): Promise<Verification | null> {
  const id = readNumber(input.number)
  const credential = id === null ? null : await findCredential(ctx.db, id)
  if (credential === null) return null
  const [standing, centre] = await Promise.all([
    readStanding(ctx.db, credential),
    findCentreAt(ctx.db, credential.createdAt),
  ])
  return {
    number: formatNumber(credential.id),
    standing,
    claims: standing.verdict === 'unconfirmed' ? null : await claimsOf(ctx, credential, centre),
    replacedBy: credential.supersededBy === null ? null : formatNumber(credential.supersededBy),
    issuer: hostOf(ctx.settings.publicUrl),
    centre: centreName(centre, ctx.language),
    checkedAt: ctx.now(),
  }
}

/** The cloth has the colour that it has on the paper. */
async function claimsOf(
  ctx: Context,
  { claims, editionId }: CredentialRecord,
  centre: Centre,
): Promise<VerifiedClaims> {
  const { structure } = await ctx.editions.edition(ctx.db, editionId)
  const { recipientName, courseSlug, minutes, completedAt, edition, language } = claims
  const course = courseTitle(claims, ctx.language)
  const dye = centre.dye ?? dyeOf(structure.position)
  return { recipientName, course, courseSlug, dye, minutes, completedAt, edition, language }
}
