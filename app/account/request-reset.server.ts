/** Asks for a link to a new password. Known or unknown, the address gets the same answer and the same work. */
import type { Context } from '#app/context.server.ts'
import { findAccountByEmail } from '#app/data/accounts.server.ts'
import { insertToken } from '#app/data/tokens.server.ts'
import { canonicalEmail } from '#app/domain/access/email.ts'
import { mailLink } from './mail-link.server.ts'

export async function requestReset(
  ctx: Pick<Context, 'db' | 'auth' | 'newId' | 'now'>,
  { email }: { email: string },
): Promise<null> {
  const account = await findAccountByEmail(ctx.db, canonicalEmail(email))
  const mayReset = account !== null && (account.status === 'active' || account.status === 'unconfirmed')
  await ctx.db.transaction().execute(async (tx) => {
    if (mayReset) return mailLink(ctx, tx, { account, kind: 'reset-password', parameters: {}, occasion: 'request' })
    // Nobody's token, over at once: a write where the other way writes.
    const { tokenHash } = ctx.auth.newToken()
    const at = ctx.now()
    await insertToken(tx, { id: ctx.newId(), kind: 'reset', tokenHash, accountId: null, at, expiresAt: at })
  })
  return null
}
