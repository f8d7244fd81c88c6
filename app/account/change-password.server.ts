/** A new password for somebody signed in, who gives the old one. Every other session ends in the same transaction. */
import type { Context } from '#app/context.server.ts'
import { findAccount, setPassword, type Account } from '#app/data/accounts.server.ts'
import { enqueueMessage } from '#app/data/outbox.server.ts'
import { endSessions } from '#app/data/sessions.server.ts'
import { deleteFailures, holdAccount } from '#app/data/throttles.server.ts'
import { voidTokens } from '#app/data/tokens.server.ts'
import type { SignedIn } from '#app/domain/access/actor.ts'
import { passwordProblem } from '#app/domain/access/password-policy.ts'
import { refuse, type Refusal } from '#app/i18n/refusal.ts'
import { NotFound } from '#app/platform/errors.ts'
import { takeTry } from './take-try.server.ts'

export interface ChangeInput {
  currentPassword: string
  password: string
}

export async function changePassword(
  ctx: Context<SignedIn>,
  { currentPassword, password }: ChangeInput,
): Promise<null | Refusal> {
  const account = await findAccount(ctx.db, ctx.actor.accountId)
  if (account === null) throw new NotFound()
  const problem = passwordProblem(password, { email: account.email, name: account.name })
  if (problem !== null) return refuse({ password: `account.password-${problem}` })
  const key = ctx.auth.hashToken(account.email)
  const { allowed } = await takeTry(ctx, { key, accountId: account.id })
  if (!allowed) return refuse({}, 'account.sign-in-wait')
  if (!(await ctx.auth.verifyPassword(account.passwordHash, currentPassword))) {
    return refuse({ currentPassword: 'account.current-password-wrong' })
  }
  const isReplaced = await replacePassword(ctx, account, key, await ctx.auth.hashPassword(password))
  return isReplaced ? null : refuse({ currentPassword: 'account.current-password-wrong' })
}

/** @returns false when the password that was compared has been replaced meanwhile, by a mailed link say */
async function replacePassword(ctx: Context<SignedIn>, account: Account, key: string, hash: string): Promise<boolean> {
  const { id, language } = account
  const at = ctx.now()
  const mail = { id: ctx.newId(), purpose: `password-changed:${id}:${at}`, accountId: id, language, parameters: {}, at }
  return ctx.db.transaction().execute(async (tx) => {
    await holdAccount(tx, id)
    if ((await findAccount(tx, id))?.passwordHash !== account.passwordHash) return false
    await setPassword(tx, id, hash, at)
    await endSessions(tx, id, at, ctx.actor.sessionId)
    await voidTokens(tx, 'reset', id, at)
    await deleteFailures(tx, key)
    await enqueueMessage(tx, { ...mail, kind: 'password-changed' })
    return true
  })
}
