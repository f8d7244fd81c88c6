/** What stands behind the link of a reset mail. Looking changes nothing. */
import type { Context } from '#app/context.server.ts'
import { findAccount } from '#app/data/accounts.server.ts'
import { findTokenAccount } from '#app/data/tokens.server.ts'

export type Reset = { state: 'waiting'; email: string } | { state: 'over' }

export async function readReset(
  ctx: Pick<Context, 'db' | 'auth' | 'now'>,
  { token }: { token: string },
): Promise<Reset> {
  const id = await findTokenAccount(ctx.db, 'reset', ctx.auth.hashToken(token), ctx.now())
  const account = id === null ? null : await findAccount(ctx.db, id)
  return account === null ? { state: 'over' } : { state: 'waiting', email: account.emailShown }
}
