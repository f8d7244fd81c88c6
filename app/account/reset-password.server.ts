/**
 * A new password by a mailed link. The mailbox is proven: an account that waited for that begins, failures no longer
 * count, every session ends and a new one begins here.
 */
import type { Context } from '#app/context.server.ts'
import { confirmAccount, findAccount, setPassword, type Account } from '#app/data/accounts.server.ts'
import type { Tx } from '#app/data/database.server.ts'
import { enqueueMessage } from '#app/data/outbox.server.ts'
import { endSessions } from '#app/data/sessions.server.ts'
import { deleteFailures, holdAccount } from '#app/data/throttles.server.ts'
import { findTokenAccount, spendToken, voidTokens } from '#app/data/tokens.server.ts'
import { passwordProblem } from '#app/domain/access/password-policy.ts'
import { refuse, type Refusal } from '#app/i18n/refusal.ts'
import { beginSession, type SignedInNow } from './begin-session.server.ts'

export interface ResetInput {
  token: string
  password: string
}

export async function resetPassword(ctx: Context, { token, password }: ResetInput): Promise<SignedInNow | Refusal> {
  const tokenHash = ctx.auth.hashToken(token)
  const id = await findTokenAccount(ctx.db, 'reset', tokenHash, ctx.now())
  const account = id === null ? null : await findAccount(ctx.db, id)
  if (account === null || !mayReset(account)) return over
  const problem = passwordProblem(password, { email: account.email, name: account.name })
  if (problem !== null) return refuse({ password: `account.password-${problem}` })
  const hash = await ctx.auth.hashPassword(password)
  return ctx.db.transaction().execute(async (tx) => {
    await holdAccount(tx, account.id)
    const now = await findAccount(tx, account.id)
    if (now === null || !mayReset(now) || (await spendToken(tx, 'reset', tokenHash, ctx.now())) === null) return over
    await replacePassword(ctx, tx, account, hash)
    return beginSession(ctx, tx, account)
  })
}

const over = refuse({}, 'account.link-over')

function mayReset({ status }: Account): boolean {
  return status === 'active' || status === 'unconfirmed'
}

async function replacePassword(ctx: Context, tx: Tx, { id, email, language }: Account, hash: string): Promise<void> {
  const at = ctx.now()
  await setPassword(tx, id, hash, at)
  await confirmAccount(tx, id, at)
  await voidTokens(tx, 'reset', id, at)
  await voidTokens(tx, 'confirm', id, at)
  await endSessions(tx, id, at)
  await deleteFailures(tx, ctx.auth.hashToken(email))
  const mail = { id: ctx.newId(), purpose: `password-changed:${id}:${at}`, accountId: id, language, parameters: {}, at }
  await enqueueMessage(tx, { ...mail, kind: 'password-changed' })
}
