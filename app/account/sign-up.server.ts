/**
 * Signs somebody up. The answer is the same whether the address is new, waits for its confirmation or has an account:
 * "check your mail". The work is the same too: one password hashed or compared, one transaction, one mail.
 */
import type { Context } from '#app/context.server.ts'
import {
  deletePassword,
  findAccount,
  findAccountByEmail,
  insertAccount,
  setPassword,
  updatePrivacyVersion,
  updateProfile,
  type Account,
} from '#app/data/accounts.server.ts'
import type { Tx } from '#app/data/database.server.ts'
import { enqueueMessage } from '#app/data/outbox.server.ts'
import { holdAccount } from '#app/data/throttles.server.ts'
import { canonicalEmail } from '#app/domain/access/email.ts'
import { passwordProblem } from '#app/domain/access/password-policy.ts'
import { privacyVersion } from '#app/domain/access/privacy.ts'
import { tidyPerson } from '#app/domain/person/tidy-person.ts'
import type { Language } from '#app/i18n/locales.ts'
import { refuse, type Refusal } from '#app/i18n/refusal.ts'
import { returnPath } from '#app/addresses.ts'
import { mailLink } from './mail-link.server.ts'

export interface SignUpInput {
  certificateName: string
  email: string
  password: string
  country: string
  institution: string
  language: Language
  /** where the person came from, as the form has it */
  back: string
}

export async function signUp(ctx: Context, input: SignUpInput): Promise<null | Refusal> {
  const problem = passwordProblem(input.password, { email: input.email, name: input.certificateName })
  if (problem !== null) return refuse({ password: `account.password-${problem}` })
  for (let tries = 0; tries < 3; tries++) if (await decideOnce(ctx, input)) break
  return null
}

/** @returns false when another sign-up or a confirmation came between reading the account and holding it: then once more */
async function decideOnce(ctx: Context, input: SignUpInput): Promise<boolean> {
  const known = await findAccountByEmail(ctx.db, canonicalEmail(input.email))
  if (known === null) {
    const hash = await ctx.auth.hashPassword(input.password)
    return ctx.db.transaction().execute((tx) => makeAccount(ctx, tx, input, hash))
  }
  const isSamePassword = await ctx.auth.verifyPassword(known.passwordHash, input.password)
  return ctx.db.transaction().execute(async (tx) => {
    await holdAccount(tx, known.id)
    const held = await findAccount(tx, known.id)
    if (held?.status !== known.status || held.passwordHash !== known.passwordHash) return false
    if (known.status === 'unconfirmed') await signUpAgain(ctx, tx, { known, input, isSamePassword })
    if (known.status === 'active') await tellOwner(ctx, tx, known)
    return true
  })
}

/** @returns false when the address has an account by now */
async function makeAccount(ctx: Context, tx: Tx, input: SignUpInput, hash: string): Promise<boolean> {
  const { language, back } = input
  const [id, at] = [ctx.newId(), ctx.now()]
  const address = { email: canonicalEmail(input.email), emailShown: input.email.trim() }
  const made = await insertAccount(tx, { id, ...address, ...tidyPerson(input), language, privacyVersion, at })
  if (!made) return false
  await setPassword(tx, id, hash, at)
  await mailConfirmation(ctx, tx, { id, language }, back)
  return true
}

interface Again {
  known: Account
  input: SignUpInput
  isSamePassword: boolean
}

/**
 * The last sign-up fills in the confirmation page, where the holder of the mailbox reads and corrects it. Two different passwords mean that two people may have typed this address: then neither works,
 * and whoever holds the mailbox chooses one when confirming.
 */
async function signUpAgain(ctx: Context, tx: Tx, { known, input, isSamePassword }: Again): Promise<void> {
  const { language, back } = input
  await updateProfile(tx, known.id, { ...tidyPerson(input), language }, ctx.now())
  await updatePrivacyVersion(tx, known.id, privacyVersion)
  if (!isSamePassword) await deletePassword(tx, known.id)
  await mailConfirmation(ctx, tx, { id: known.id, language }, back)
}

async function tellOwner(ctx: Context, tx: Tx, { id, language }: Account): Promise<void> {
  const at = ctx.now()
  const purpose = `address-known:${id}:${at.slice(0, 13)}`
  await enqueueMessage(tx, {
    id: ctx.newId(),
    purpose,
    accountId: id,
    kind: 'address-known',
    language,
    parameters: {},
    at,
  })
}

async function mailConfirmation(
  ctx: Context,
  tx: Tx,
  account: { id: string; language: string },
  back: string,
): Promise<void> {
  const parameters = { back: returnPath(back) }
  await mailLink(ctx, tx, { account, kind: 'confirm-address', parameters, occasion: 'sign-up' })
}
