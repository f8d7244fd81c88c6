/**
 * The key for an app, to be scanned, opened or typed. It is the same whenever it is looked at in this session, and stored
 * nowhere before its app has shown a code.
 */
import type { Context } from '#app/context.server.ts'
import { findFactor } from '#app/data/second-factors.server.ts'
import type { SignedIn } from '#app/domain/access/actor.ts'
import { codeOf, type SquareCode } from '#app/platform/square-code.ts'

export interface OfferView {
  /** for password managers */
  email: string
  /** in groups of four */
  key: string
  /** opens the app on the same device */
  address: string
  square: SquareCode
  hasFactor: boolean
  /** she holds a role that waits for it */
  isAsked: boolean
}

export async function offerSecondFactor(
  ctx: Pick<Context<SignedIn>, 'auth' | 'db' | 'actor' | 'settings'>,
): Promise<OfferView> {
  const { accountId, sessionId, email, withheld } = ctx.actor
  const issuer = `Darasa ${new URL(ctx.settings.publicUrl).hostname}`
  const { key, address } = ctx.auth.offerKey({ accountId, sessionId }, { issuer, account: email })
  const hasFactor = (await findFactor(ctx.db, accountId)) !== null
  return { email, key, address, square: codeOf(address), hasFactor, isAsked: withheld.length > 0 }
}
