/** Sets up a second factor for an account without one: her password, and a code that shows that the app has the key. */
import type { Context } from '#app/context.server.ts'
import type { SignedIn } from '#app/domain/access/actor.ts'
import { refuse, type Refusal } from '#app/i18n/refusal.ts'
import type { SignedInNow } from './begin-session.server.ts'
import { installSecondFactor } from './install-second-factor.server.ts'
import { proveOwner } from './prove-owner.server.ts'

export interface SetUpInput {
  password: string
  newCode: string
}

export async function setUpSecondFactor(
  ctx: Context<SignedIn>,
  { password, newCode }: SetUpInput,
): Promise<SignedInNow | Refusal> {
  const { accountId, sessionId } = ctx.actor
  const isRight = ctx.auth.isCodeOfOffer({ accountId, sessionId, typed: newCode, now: ctx.now() })
  if (!isRight) return refuse({ newCode: 'second-factor.new-code-wrong' })
  return proveOwner(ctx, { password, code: null }, (tx, account) =>
    installSecondFactor(ctx, tx, { account, code: newCode, change: 'set-up' }),
  )
}
