/** One certificate of whoever is signed in: as it is printed, and whether it stands. */
import { to } from '#app/addresses.ts'
import type { Context } from '#app/context.server.ts'
import { findCentreAt, findLogo } from '#app/data/centre.server.ts'
import { findOwnCredential } from '#app/data/credentials.server.ts'
import type { SignedIn } from '#app/domain/access/actor.ts'
import { isSettable } from '#app/domain/credential/certificate.ts'
import { readNumber } from '#app/domain/credential/number.ts'
import { NotFound } from '#app/platform/errors.ts'
import { certificateWords } from './certificate-words.ts'
import type { MyCertificateView } from './components/views.ts'
import { codeOf } from '#app/platform/square-code.ts'
import { readStanding } from './standing.server.ts'

/**
 * @param input.number as it stood in the address
 * @throws NotFound for a number that is nobody's, and for one that is another's
 */
export async function readMyCertificate(ctx: Context<SignedIn>, input: { number: string }): Promise<MyCertificateView> {
  const id = readNumber(input.number)
  const credential = id === null ? null : await findOwnCredential(ctx.db, ctx.actor.accountId, id)
  if (credential === null) throw new NotFound()
  const { structure } = await ctx.editions.edition(ctx.db, credential.editionId)
  const centre = await findCentreAt(ctx.db, credential.createdAt)
  const logo = centre.logoHash === null ? null : await findLogo(ctx.db, centre.logoHash)
  const sheet = certificateWords(credential.claims, {
    language: ctx.language,
    publicUrl: ctx.settings.publicUrl,
    verifyPath: to.verify(credential.id),
    position: structure.position,
    centre,
    logo,
  })
  const standing = await readStanding(ctx.db, credential)
  return { id: credential.id, sheet, code: codeOf(sheet.address), standing, hasFile: isSettable(sheet.recipientName) }
}
