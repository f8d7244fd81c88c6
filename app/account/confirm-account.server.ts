/**
 * The press on the confirmation page: the mailbox is proven, the account begins, the person is signed in. The account is
 * that of the person the page named when the button was pressed, whoever signed up with the address since.
 */
import type { Context } from '#app/context.server.ts'
import {
  confirmAccount as confirm,
  findAccount,
  setPassword,
  updateProfile,
  type Account,
} from '#app/data/accounts.server.ts'
import { holdAccount } from '#app/data/throttles.server.ts'
import { findTokenAccount, spendToken, voidTokens } from '#app/data/tokens.server.ts'
import { passwordProblem } from '#app/domain/access/password-policy.ts'
import { tidyPerson, type TypedPerson } from '#app/domain/person/tidy-person.ts'
import type { Language } from '#app/i18n/locales.ts'
import { refuse, type Refusal } from '#app/i18n/refusal.ts'
import { beginSession, type SignedInNow } from './begin-session.server.ts'

export interface ConfirmInput extends TypedPerson {
  token: string
  language: Language
  /** asked for where the account has none */
  password: string
}

export async function confirmAccount(ctx: Context, input: ConfirmInput): Promise<SignedInNow | Refusal> {
  const { token, password, language } = input
  const tokenHash = ctx.auth.hashToken(token)
  const id = await findTokenAccount(ctx.db, 'confirm', tokenHash, ctx.now())
  const account = id === null ? null : await findAccount(ctx.db, id)
  if (account === null) return refuse({}, 'account.link-over')
  const problem = account.passwordHash === null ? passwordProblem(password, asOwner(account, input)) : null
  if (problem !== null) return refuse({ password: `account.password-${problem}` })
  const hash = account.passwordHash === null ? await ctx.auth.hashPassword(password) : null
  return begin(ctx, { account, profile: { ...tidyPerson(input), language }, tokenHash, hash })
}

function asOwner({ emailShown }: Account, { certificateName }: TypedPerson) {
  return { email: emailShown, name: certificateName }
}

interface Beginning {
  account: Account
  profile: ReturnType<typeof tidyPerson> & { language: Language }
  tokenHash: string
  /** of the password that was chosen now; null where the account keeps its own */
  hash: string | null
}

function begin(ctx: Context, { account, profile, tokenHash, hash }: Beginning): Promise<SignedInNow | Refusal> {
  const now = ctx.now()
  return ctx.db.transaction().execute(async (tx) => {
    await holdAccount(tx, account.id)
    // Another sign-up took the password away while the page was open: the page asks for one now.
    const held = await findAccount(tx, account.id)
    if (held?.passwordHash === null && hash === null) return refuse({}, 'account.confirm-choose')
    const spent = await spendToken(tx, 'confirm', tokenHash, now)
    if (spent === null || !(await confirm(tx, account.id, now))) return refuse({}, 'account.link-over')
    await updateProfile(tx, account.id, profile, now)
    if (hash !== null) await setPassword(tx, account.id, hash, now)
    await voidTokens(tx, 'confirm', account.id, now)
    return beginSession(ctx, tx, { id: account.id, language: profile.language })
  })
}
