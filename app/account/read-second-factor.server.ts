/** What somebody's second factor is like: set up since when, how many recovery codes are left, whether a role asks for it. */
import type { Context } from '#app/context.server.ts'
import { findFactor } from '#app/data/second-factors.server.ts'
import type { SignedIn } from '#app/domain/access/actor.ts'
import { areFew } from '#app/domain/access/second-factor.ts'

export interface SecondFactorView {
  /** null where there is none */
  factor: { since: string; codesLeft: number; areFew: boolean } | null
  /** she holds a role */
  isAsked: boolean
}

export async function readSecondFactor({
  auth,
  db,
  actor,
}: Pick<Context<SignedIn>, 'auth' | 'db' | 'actor'>): Promise<SecondFactorView> {
  const isAsked = actor.grants.length > 0 || actor.withheld.length > 0
  const factor = await findFactor(db, actor.accountId)
  if (factor === null) return { factor: null, isAsked }
  const codesLeft = await auth.countRecoveryCodes(db, actor.accountId)
  return { factor: { since: factor.setAt, codesLeft, areFew: areFew(codesLeft) }, isAsked }
}
