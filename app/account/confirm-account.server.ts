/** The press on the confirmation page: the mailbox is proven, the account begins, the person is signed in. */
import type { Context } from '#app/context.server.ts'
import { confirmAccount as confirm, findAccount, setPassword, type Account } from '#app/data/accounts.server.ts'
import { findTokenAccount, spendToken, voidTokens } from '#app/data/tokens.server.ts'
import { passwordProblem } from '#app/domain/access/password-policy.ts'
import { refuse, type Refusal } from '#app/i18n/refusal.ts'
import { beginSession, type SignedInNow } from './begin-session.server.ts'

export interface ConfirmInput {
  token: string
  /** asked for where the account has none */
  password: string
}

export async function confirmAccount(ctx: Context, { token, password }: ConfirmInput): Promise<SignedInNow | Refusal> {
  const tokenHash = ctx.auth.hashToken(token)
  const id = await findTokenAccount(ctx.db, 'confirm', tokenHash, ctx.now())
  const account = id === null ? null : await findAccount(ctx.db, id)
  if (account === null) return refuse({}, 'account.link-over')
  const problem = account.passwordHash === null ? passwordProblem(password, asOwner(account)) : null
  if (problem !== null) return refuse({ password: `account.password-${problem}` })
  const hash = account.passwordHash === null ? await ctx.auth.hashPassword(password) : null
  return begin(ctx, account, tokenHash, hash)
}

function asOwner({ emailShown, name }: Account) {
  return { email: emailShown, name }
}

function begin(ctx: Context, account: Account, tokenHash: string, hash: string | null): Promise<SignedInNow | Refusal> {
  const now = ctx.now()
  return ctx.db.transaction().execute(async (tx) => {
    const spent = await spendToken(tx, 'confirm', tokenHash, now)
    if (spent === null || !(await confirm(tx, account.id, now))) return refuse({}, 'account.link-over')
    if (hash !== null) await setPassword(tx, account.id, hash, now)
    await voidTokens(tx, 'confirm', account.id, now)
    return beginSession(ctx, tx, account)
  })
}
