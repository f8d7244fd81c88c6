/**
 * Makes the key that was offered in this session the account's second factor, with ten recovery codes of its own. Every
 * session ends; the one that begins here is whole. For callers who have proven the owner.
 */
import type { Context } from '#app/context.server.ts'
import type { Tx } from '#app/data/database.server.ts'
import { endSessions } from '#app/data/sessions.server.ts'
import type { SignedIn } from '#app/domain/access/actor.ts'
import { beginSession, type SignedInNow } from './begin-session.server.ts'
import { recordFactorChange } from './record-factor-change.server.ts'

export interface Installation {
  account: { id: string; language: string }
  /** of the new app: already known to be right */
  code: string
  change: 'set-up' | 'replaced'
}

export async function installSecondFactor(
  ctx: Context<SignedIn>,
  tx: Tx,
  { account, code, change }: Installation,
): Promise<SignedInNow> {
  const { accountId, sessionId } = ctx.actor
  const now = ctx.now()
  await ctx.auth.takeOffer(tx, { accountId, sessionId, typed: code, now })
  await endSessions(tx, accountId, now)
  const begun = await beginSession(ctx, tx, account, now)
  await ctx.auth.makeRecoveryCodes(tx, { accountId, sessionId: begun.sessionId, now })
  await recordFactorChange(ctx, tx, account, change)
  return begun
}
