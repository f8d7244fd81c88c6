/**
 * Signs somebody in by address and password. An unknown address, a wrong password and one too many tries look and take
 * the same; only the right password learns more.
 */
import type { Context } from '#app/context.server.ts'
import { findAccount, findAccountByEmail, type Account } from '#app/data/accounts.server.ts'
import { deleteFailures, holdAccount } from '#app/data/throttles.server.ts'
import { canonicalEmail } from '#app/domain/access/email.ts'
import { refuse, type Refusal } from '#app/i18n/refusal.ts'
import { returnPath } from '#app/addresses.ts'
import { beginSession, type SignedInNow } from './begin-session.server.ts'
import { mailLink } from './mail-link.server.ts'
import { takeTry } from './take-try.server.ts'

export interface SignInInput {
  email: string
  password: string
  /** where the person came from, as the form has it */
  back: string
}

export type SignInOutcome = ({ kind: 'signed-in' } & SignedInNow) | { kind: 'unconfirmed' }

export async function signIn(ctx: Context, { email, password, back }: SignInInput): Promise<SignInOutcome | Refusal> {
  const canonical = canonicalEmail(email)
  const key = ctx.auth.hashToken(canonical)
  const account = await findAccountByEmail(ctx.db, canonical)
  const { allowed, isLastFree } = await takeTry(ctx, { key, accountId: account?.id ?? null })
  if (!allowed) return refuse({}, 'account.sign-in-wait')
  const isRight = await ctx.auth.verifyPassword(account?.passwordHash ?? null, password)
  if (account === null || !isRight || account.status === 'erased') {
    if (account?.status === 'active' && isLastFree) await mailWayRound(ctx, account)
    return refuse({}, 'account.sign-in-wrong')
  }
  return admitOwner(ctx, account, key, back)
}

async function mailWayRound(ctx: Context, account: Account): Promise<void> {
  await ctx.db
    .transaction()
    .execute((tx) => mailLink(ctx, tx, { account, kind: 'sign-in-slowed', parameters: {}, occasion: 'failures' }))
}

/** The password was compared outside of the transaction, since that takes its time: it counts if it is still the same. */
function admitOwner(ctx: Context, compared: Account, key: string, back: string): Promise<SignInOutcome | Refusal> {
  return ctx.db.transaction().execute(async (tx) => {
    await holdAccount(tx, compared.id)
    const account = await findAccount(tx, compared.id)
    if (account === null || account.passwordHash !== compared.passwordHash) return refuse({}, 'account.sign-in-wrong')
    await deleteFailures(tx, key)
    if (account.status === 'suspended') return refuse({}, 'account.suspended')
    if (account.status === 'active') return { kind: 'signed-in' as const, ...(await beginSession(ctx, tx, account)) }
    const parameters = { back: returnPath(back) }
    await mailLink(ctx, tx, { account, kind: 'confirm-address', parameters, occasion: 'sign-in' })
    return { kind: 'unconfirmed' as const }
  })
}
