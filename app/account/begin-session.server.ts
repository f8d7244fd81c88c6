/** Signs a person in, in the transaction that proved who she is. */
import type { Context } from '#app/context.server.ts'
import type { Tx } from '#app/data/database.server.ts'
import { endSession } from '#app/data/sessions.server.ts'
import { insertKnownNetwork } from '#app/data/throttles.server.ts'
import { isLanguage, type Language } from '#app/i18n/locales.ts'

export interface SignedInNow {
  /** for the cookie */
  token: string
  /** hers, for the language cookie */
  language: Language
}

export async function beginSession(
  ctx: Pick<Context, 'actor' | 'auth' | 'language' | 'newId' | 'now' | 'request'>,
  tx: Tx,
  account: { id: string; language: string },
): Promise<SignedInNow> {
  const { actor } = ctx
  const now = ctx.now()
  // Whoever was signed in on this browser is so no longer.
  if (actor.kind === 'account') await endSession(tx, actor.accountId, actor.sessionId, now)
  await insertKnownNetwork(tx, account.id, ctx.request.network, now)
  const start = { id: ctx.newId(), accountId: account.id, device: ctx.request.device, now }
  const token = await ctx.auth.startSession(tx, start)
  return { token, language: isLanguage(account.language) ? account.language : ctx.language }
}
