/** Ten new recovery codes in place of those left. They are shown in this session until they are put away. */
import type { Context } from '#app/context.server.ts'
import type { SignedIn } from '#app/domain/access/actor.ts'
import type { Refusal } from '#app/i18n/refusal.ts'
import { proveOwner } from './prove-owner.server.ts'
import { recordFactorChange } from './record-factor-change.server.ts'

export async function renewRecoveryCodes(
  ctx: Context<SignedIn>,
  { password, code }: { password: string; code: string },
): Promise<null | Refusal> {
  const { accountId, sessionId } = ctx.actor
  return proveOwner(ctx, { password, code }, async (tx, account) => {
    await ctx.auth.makeRecoveryCodes(tx, { accountId, sessionId, now: ctx.now() })
    await recordFactorChange(ctx, tx, account, 'codes-renewed')
    return null
  })
}
