/** Takes off one's own second factor. Every session ends; the one that begins here has no roles until there is a new one. */
import type { Context } from '#app/context.server.ts'
import { deleteFactor } from '#app/data/second-factors.server.ts'
import { endSessions } from '#app/data/sessions.server.ts'
import type { SignedIn } from '#app/domain/access/actor.ts'
import type { Refusal } from '#app/i18n/refusal.ts'
import { beginSession, type SignedInNow } from './begin-session.server.ts'
import { proveOwner } from './prove-owner.server.ts'
import { recordFactorChange } from './record-factor-change.server.ts'

export async function removeSecondFactor(
  ctx: Context<SignedIn>,
  { password, code }: { password: string; code: string },
): Promise<SignedInNow | Refusal> {
  return proveOwner(ctx, { password, code }, async (tx, account) => {
    await deleteFactor(tx, account.id)
    await endSessions(tx, account.id, ctx.now())
    await recordFactorChange(ctx, tx, account, 'taken-off')
    return beginSession(ctx, tx, account)
  })
}
