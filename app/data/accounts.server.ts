/** Accounts, the people behind them and the hashes of their passwords. Addresses are compared in canonical form. */
import type { Db } from './database.server.ts'

export type AccountStatus = 'unconfirmed' | 'active' | 'suspended' | 'erased'

export interface Person {
  certificateName: string
  /** ISO 3166-1 alpha-2 */
  country: string
  institution: string | null
}

export interface NewAccount extends Person {
  id: string
  /** canonical */
  email: string
  emailShown: string
  language: string
  privacyVersion: string
  at: string
}

/** Makes an unconfirmed account. @returns false when the address has one already */
export async function insertAccount(db: Db, account: NewAccount): Promise<boolean> {
  const made = await db
    .insertInto('account')
    .values({
      id: account.id,
      email: account.email,
      email_shown: account.emailShown,
      status: 'unconfirmed',
      language: account.language,
      privacy_version: account.privacyVersion,
      created_at: account.at,
      confirmed_at: null,
    })
    .onConflict((conflict) => conflict.column('email').doNothing())
    .returning('id')
    .executeTakeFirst()
  if (made === undefined) return false
  await db
    .insertInto('person')
    .values({
      account_id: account.id,
      certificate_name: account.certificateName,
      country: account.country,
      institution: account.institution,
      updated_at: account.at,
    })
    .execute()
  return true
}

export interface Account {
  id: string
  email: string
  emailShown: string
  status: AccountStatus
  language: string
  name: string
  /** null when there is none to sign in with */
  passwordHash: string | null
}

/** @param email canonical */
export async function findAccountByEmail(db: Db, email: string): Promise<Account | null> {
  const row = await accounts(db).where('account.email', '=', email).executeTakeFirst()
  return row === undefined ? null : asAccount(row)
}

export async function findAccount(db: Db, id: string): Promise<Account | null> {
  const row = await accounts(db).where('account.id', '=', id).executeTakeFirst()
  return row === undefined ? null : asAccount(row)
}

function accounts(db: Db) {
  return db
    .selectFrom('account')
    .innerJoin('person', 'person.account_id', 'account.id')
    .leftJoin('password', 'password.account_id', 'account.id')
    .select(['account.id', 'account.email', 'account.email_shown', 'account.status', 'account.language'])
    .select(['person.certificate_name', 'password.hash'])
}

type AccountRow = Awaited<ReturnType<ReturnType<typeof accounts>['executeTakeFirstOrThrow']>>

function asAccount({ id, email, email_shown, status, language, certificate_name, hash }: AccountRow): Account {
  return { id, email, emailShown: email_shown, status, language, name: certificate_name, passwordHash: hash }
}

export interface Profile extends Person {
  emailShown: string
  language: string
}

/** What a person sees of herself. */
export async function getProfile(db: Db, accountId: string): Promise<Profile> {
  const row = await db
    .selectFrom('account')
    .innerJoin('person', 'person.account_id', 'account.id')
    .where('account.id', '=', accountId)
    .select(['account.email_shown', 'account.language'])
    .select(['person.certificate_name', 'person.country', 'person.institution'])
    .executeTakeFirstOrThrow()
  return {
    emailShown: row.email_shown,
    language: row.language,
    certificateName: row.certificate_name,
    country: row.country,
    institution: row.institution,
  }
}

export async function updateProfile(
  db: Db,
  accountId: string,
  { certificateName, country, institution, language }: Person & { language: string },
  at: string,
): Promise<void> {
  await db.updateTable('account').set({ language }).where('id', '=', accountId).execute()
  await db
    .updateTable('person')
    .set({ certificate_name: certificateName, country, institution, updated_at: at })
    .where('account_id', '=', accountId)
    .execute()
}

/** Somebody signed up again before confirming: the privacy notice she has read now is the one that counts. */
export async function updatePrivacyVersion(db: Db, accountId: string, privacyVersion: string): Promise<void> {
  await db.updateTable('account').set({ privacy_version: privacyVersion }).where('id', '=', accountId).execute()
}

/** The mailbox is hers. @returns whether the account was waiting for it */
export async function confirmAccount(db: Db, accountId: string, at: string): Promise<boolean> {
  const confirmed = await db
    .updateTable('account')
    .set({ status: 'active', confirmed_at: at })
    .where('id', '=', accountId)
    .where('status', '=', 'unconfirmed')
    .returning('id')
    .executeTakeFirst()
  return confirmed !== undefined
}

/** @returns whether the account was active */
export async function suspendAccount(db: Db, accountId: string): Promise<boolean> {
  const suspended = await db
    .updateTable('account')
    .set({ status: 'suspended' })
    .where('id', '=', accountId)
    .where('status', '=', 'active')
    .returning('id')
    .executeTakeFirst()
  return suspended !== undefined
}

/** @returns whether the account was suspended */
export async function reinstateAccount(db: Db, accountId: string): Promise<boolean> {
  const reinstated = await db
    .updateTable('account')
    .set({ status: 'active' })
    .where('id', '=', accountId)
    .where('status', '=', 'suspended')
    .returning('id')
    .executeTakeFirst()
  return reinstated !== undefined
}

export async function setPassword(db: Db, accountId: string, hash: string, at: string): Promise<void> {
  await db
    .insertInto('password')
    .values({ account_id: accountId, hash, changed_at: at })
    .onConflict((conflict) => conflict.column('account_id').doUpdateSet({ hash, changed_at: at }))
    .execute()
}

/** Leaves an account without a password: one is chosen when the mailbox is confirmed. */
export async function deletePassword(db: Db, accountId: string): Promise<void> {
  await db.deleteFrom('password').where('account_id', '=', accountId).execute()
}
