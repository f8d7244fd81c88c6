/** What stands behind the link of a confirmation mail. Looking changes nothing: programs open links too. */
import type { Context } from '#app/context.server.ts'
import { findAccount } from '#app/data/accounts.server.ts'
import { findTokenAccount } from '#app/data/tokens.server.ts'

export type Confirmation = { state: 'waiting'; email: string; needsPassword: boolean } | { state: 'over' }

export async function readConfirmation(
  ctx: Pick<Context, 'db' | 'auth' | 'now'>,
  { token }: { token: string },
): Promise<Confirmation> {
  const id = await findTokenAccount(ctx.db, 'confirm', ctx.auth.hashToken(token), ctx.now())
  const account = id === null ? null : await findAccount(ctx.db, id)
  if (account?.status !== 'unconfirmed') return { state: 'over' }
  return { state: 'waiting', email: account.emailShown, needsPassword: account.passwordHash === null }
}
