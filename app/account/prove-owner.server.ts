/**
 * Does something to a second factor once its owner is proven: by her password and, where she has one, by a code of her app
 * or a recovery code. Guessing either is slowed down. The password is compared outside of the transaction, since that
 * takes its time: it counts if it is still the same.
 */
import type { Context } from '#app/context.server.ts'
import { findAccount, type Account } from '#app/data/accounts.server.ts'
import type { Tx } from '#app/data/database.server.ts'
import { findFactor } from '#app/data/second-factors.server.ts'
import { deleteFailures, holdAccount } from '#app/data/throttles.server.ts'
import type { SignedIn } from '#app/domain/access/actor.ts'
import { refuse, type Refusal } from '#app/i18n/refusal.ts'
import { NotFound } from '#app/platform/errors.ts'
import { takeCodeTry } from './take-code-try.server.ts'
import { takeTry } from './take-try.server.ts'

export interface Proof {
  password: string
  /** of the app, or a recovery code; null for an account that has no second factor yet */
  code: string | null
}

type Change<R> = (tx: Tx, account: Account) => Promise<R>

export async function proveOwner<R>(
  ctx: Context<SignedIn>,
  { password, code }: Proof,
  change: Change<R>,
): Promise<R | Refusal> {
  const account = await findAccount(ctx.db, ctx.actor.accountId)
  if (account === null) throw new NotFound()
  const key = ctx.auth.hashToken(account.email)
  if (!(await takeTry(ctx, { key, accountId: account.id })).allowed) return refuse({}, 'account.sign-in-wait')
  if (!(await ctx.auth.verifyPassword(account.passwordHash, password))) return wrongPassword
  const codeTry = code === null ? null : await takeCodeTry(ctx, account.id)
  if (codeTry?.allowed === false) return refuse({}, 'second-factor.code-wait')
  return ctx.db.transaction().execute(async (tx) => {
    await holdAccount(tx, account.id)
    if ((await findAccount(tx, account.id))?.passwordHash !== account.passwordHash) return wrongPassword
    await deleteFailures(tx, key)
    const problem = await codeProblem(ctx, tx, code)
    if (problem !== null) return problem
    if (codeTry !== null) await deleteFailures(tx, codeTry.key)
    return change(tx, account)
  })
}

const wrongPassword = refuse({ password: 'account.current-password-wrong' })

/** The form was made for an account with, or without, a second factor: meanwhile it may be the other way round. */
async function codeProblem(ctx: Context<SignedIn>, tx: Tx, typed: string | null): Promise<Refusal | null> {
  const { accountId } = ctx.actor
  const hasFactor = (await findFactor(tx, accountId)) !== null
  if (typed === null) return hasFactor ? refuse({}, 'second-factor.there') : null
  if (!hasFactor) return refuse({}, 'second-factor.none-any-more')
  const code = { accountId, typed, now: ctx.now() }
  const isRight = (await ctx.auth.takeCode(tx, code)) || (await ctx.auth.takeRecoveryCode(tx, code))
  return isRight ? null : refuse({ code: 'second-factor.either-code-wrong' })
}
