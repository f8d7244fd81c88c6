/** Signs a person in, in the transaction that proved who she is. */
import type { Context } from '#app/context.server.ts'
import type { Tx } from '#app/data/database.server.ts'
import { hasGrant } from '#app/data/role-grants.server.ts'
import { findFactor } from '#app/data/second-factors.server.ts'
import { endSession } from '#app/data/sessions.server.ts'
import { insertKnownNetwork } from '#app/data/throttles.server.ts'
import { isLanguage, type Language } from '#app/i18n/locales.ts'
import type { StepToCome } from '#app/addresses.ts'

export interface SignedInNow {
  /** for the cookie */
  token: string
  /** public id */
  sessionId: string
  /** what comes before the page that was wanted */
  step: StepToCome
  /** hers, for the language cookie */
  language: Language
}

/** @param factorAt when the second factor was given, if it was: without it the session of who has one stays halfway in */
export async function beginSession(
  ctx: Pick<Context, 'actor' | 'auth' | 'language' | 'newId' | 'now' | 'request'>,
  tx: Tx,
  account: { id: string; language: string },
  factorAt: string | null = null,
): Promise<SignedInNow> {
  const { actor } = ctx
  const now = ctx.now()
  // Whoever was signed in on this browser is so no longer.
  if (actor.kind !== 'anonymous') await endSession(tx, actor.accountId, actor.sessionId, now)
  await insertKnownNetwork(tx, account.id, ctx.request.network, now)
  const sessionId = ctx.newId()
  const start = { id: sessionId, accountId: account.id, device: ctx.request.device, factorAt, now }
  const token = await ctx.auth.startSession(tx, start)
  const step = factorAt === null ? await stepToCome(tx, account.id, now) : null
  return { token, sessionId, step, language: isLanguage(account.language) ? account.language : ctx.language }
}

async function stepToCome(tx: Tx, accountId: string, now: string): Promise<StepToCome> {
  if ((await findFactor(tx, accountId)) !== null) return 'code'
  return (await hasGrant(tx, accountId, now)) ? 'set-up' : null
}
