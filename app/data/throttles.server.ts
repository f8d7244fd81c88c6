/** Failed sign-ins and the networks an account is known from. Addresses are counted by their hash, known or not. */
import { asNumber } from './counts.ts'
import type { Db, Tx } from './database.server.ts'

export interface Failure {
  id: string
  emailHash: string
  network: string
  /** the account had signed in from this network before */
  isKnownNetwork: boolean
  at: string
}

export async function insertFailure(db: Db, failure: Failure): Promise<void> {
  await db
    .insertInto('sign_in_failure')
    .values({
      id: failure.id,
      email_hash: failure.emailHash,
      network: failure.network,
      known_network: failure.isKnownNetwork ? 1 : 0,
      at: failure.at,
    })
    .execute()
}

/** Makes tries for one account wait for each other until the transaction ends. Changes nothing. */
export async function holdAccount(tx: Tx, accountId: string): Promise<void> {
  await tx
    .updateTable('account')
    .set((set) => ({ language: set.ref('language') }))
    .where('id', '=', accountId)
    .execute()
}

/** Failures for an address since a time. */
export async function countFailuresOfAddress(db: Db, emailHash: string, since: string): Promise<number> {
  const row = await db
    .selectFrom('sign_in_failure')
    .where('email_hash', '=', emailHash)
    .where('at', '>', since)
    .select((select) => select.fn.countAll().as('count'))
    .executeTakeFirstOrThrow()
  return asNumber(row.count)
}

/** Failures from a network since a time, those aside that belong to accounts known there. */
export async function countFailuresOfNetwork(db: Db, network: string, since: string): Promise<number> {
  const row = await db
    .selectFrom('sign_in_failure')
    .where('network', '=', network)
    .where('at', '>', since)
    .where('known_network', '=', 0)
    .select((select) => select.fn.countAll().as('count'))
    .executeTakeFirstOrThrow()
  return asNumber(row.count)
}

/** The right password was given, or a new one set: what failed before no longer counts. */
export async function deleteFailures(db: Db, emailHash: string): Promise<void> {
  await db.deleteFrom('sign_in_failure').where('email_hash', '=', emailHash).execute()
}

export async function deleteOldFailures(db: Db, before: string): Promise<void> {
  await db.deleteFrom('sign_in_failure').where('at', '<', before).execute()
}

export async function isKnownNetwork(db: Db, accountId: string, network: string): Promise<boolean> {
  const row = await db
    .selectFrom('known_network')
    .where('account_id', '=', accountId)
    .where('network', '=', network)
    .select('account_id')
    .executeTakeFirst()
  return row !== undefined
}

export async function insertKnownNetwork(db: Db, accountId: string, network: string, at: string): Promise<void> {
  await db
    .insertInto('known_network')
    .values({ account_id: accountId, network, first_at: at })
    .onConflict((conflict) => conflict.columns(['account_id', 'network']).doNothing())
    .execute()
}
