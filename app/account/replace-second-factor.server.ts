/** Another app or phone in place of the one an account has: proven by the old one, or a recovery code, and the password. */
import type { Context } from '#app/context.server.ts'
import type { SignedIn } from '#app/domain/access/actor.ts'
import { refuse, type Refusal } from '#app/i18n/refusal.ts'
import type { SignedInNow } from './begin-session.server.ts'
import { installSecondFactor } from './install-second-factor.server.ts'
import { proveOwner } from './prove-owner.server.ts'

export interface ReplacementInput {
  password: string
  /** of the app so far, or a recovery code */
  code: string
  newCode: string
}

export async function replaceSecondFactor(
  ctx: Context<SignedIn>,
  { password, code, newCode }: ReplacementInput,
): Promise<SignedInNow | Refusal> {
  const { accountId, sessionId } = ctx.actor
  const isRight = ctx.auth.isCodeOfOffer({ accountId, sessionId, typed: newCode, now: ctx.now() })
  // Looked at first: a recovery code is not used up for a slip in the other field.
  if (!isRight) return refuse({ newCode: 'second-factor.new-code-wrong' })
  return proveOwner(ctx, { password, code }, (tx, account) =>
    installSecondFactor(ctx, tx, { account, code: newCode, change: 'replaced' }),
  )
}
