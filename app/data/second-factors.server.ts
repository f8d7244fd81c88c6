/** Second factors and their recovery codes. Keys are sealed and codes hashed in `auth`; here they are text. */
import { asNumber } from './counts.ts'
import type { Db } from './database.server.ts'

export interface NewFactor {
  accountId: string
  sealedKey: string
  /** of the code that proved the app */
  lastStep: number
  at: string
}

/** Gives an account a second factor, in place of the one it had. Recovery codes of the old one go. */
export async function setFactor(db: Db, { accountId, sealedKey, lastStep, at }: NewFactor): Promise<void> {
  const fresh = { sealed_key: sealedKey, last_step: lastStep, set_at: at, sealed_codes: null, codes_made_at: at }
  await db.deleteFrom('recovery_code').where('account_id', '=', accountId).execute()
  await db
    .insertInto('second_factor')
    .values({ account_id: accountId, ...fresh })
    .onConflict((conflict) => conflict.column('account_id').doUpdateSet(fresh))
    .execute()
}

export interface Factor {
  sealedKey: string
  lastStep: number
  setAt: string
}

export async function findFactor(db: Db, accountId: string): Promise<Factor | null> {
  const row = await db
    .selectFrom('second_factor')
    .where('account_id', '=', accountId)
    .select(['sealed_key', 'last_step', 'set_at'])
    .executeTakeFirst()
  return row === undefined ? null : { sealedKey: row.sealed_key, lastStep: asNumber(row.last_step), setAt: row.set_at }
}

/** The accounts that have a second factor. */
export async function listFactorOwners(db: Db): Promise<string[]> {
  const rows = await db.selectFrom('second_factor').select('account_id').orderBy('account_id').execute()
  return rows.map((row) => row.account_id)
}

/** Remembers the step of a code. @returns false when a code of this step, or a later one, was taken before */
export async function takeStep(db: Db, accountId: string, step: number): Promise<boolean> {
  const taken = await db
    .updateTable('second_factor')
    .set({ last_step: step })
    .where('account_id', '=', accountId)
    .where('last_step', '<', step)
    .returning('account_id')
    .executeTakeFirst()
  return taken !== undefined
}

/** @returns whether there was one to take off */
export async function deleteFactor(db: Db, accountId: string): Promise<boolean> {
  await db.deleteFrom('recovery_code').where('account_id', '=', accountId).execute()
  const deleted = await db
    .deleteFrom('second_factor')
    .where('account_id', '=', accountId)
    .returning('account_id')
    .executeTakeFirst()
  return deleted !== undefined
}

export interface NewRecoveryCodes {
  accountId: string
  hashes: string[]
  /** the codes themselves, sealed: to be shown until they are put away */
  sealed: string
  at: string
}

/** Gives an account with a second factor new recovery codes; the old ones no longer work. */
export async function replaceRecoveryCodes(db: Db, { accountId, hashes, sealed, at }: NewRecoveryCodes): Promise<void> {
  await db.deleteFrom('recovery_code').where('account_id', '=', accountId).execute()
  await db
    .updateTable('second_factor')
    .set({ sealed_codes: sealed, codes_made_at: at })
    .where('account_id', '=', accountId)
    .execute()
  const rows = hashes.map((hash) => ({ account_id: accountId, hash, used_at: null }))
  await db.insertInto('recovery_code').values(rows).execute()
}

/** The sealed codes that wait to be put away. @param madeAfter older ones are not shown */
export async function findSealedCodes(db: Db, accountId: string, madeAfter: string): Promise<string | null> {
  const row = await db
    .selectFrom('second_factor')
    .where('account_id', '=', accountId)
    .where('codes_made_at', '>', madeAfter)
    .select('sealed_codes')
    .executeTakeFirst()
  return row?.sealed_codes ?? null
}

/** Their owner has put the codes away: they are kept as hashes alone. */
export async function forgetSealedCodes(db: Db, accountId: string): Promise<void> {
  await db.updateTable('second_factor').set({ sealed_codes: null }).where('account_id', '=', accountId).execute()
}

/** The same for codes made before a time, whoever's. */
export async function forgetOldSealedCodes(db: Db, madeBefore: string): Promise<void> {
  await db
    .updateTable('second_factor')
    .set({ sealed_codes: null })
    .where('codes_made_at', '<', madeBefore)
    .where('sealed_codes', 'is not', null)
    .execute()
}

/** Uses a code up. @returns whether it still worked */
export async function spendRecoveryCode(db: Db, accountId: string, hash: string, now: string): Promise<boolean> {
  const spent = await db
    .updateTable('recovery_code')
    .set({ used_at: now })
    .where('account_id', '=', accountId)
    .where('hash', '=', hash)
    .where('used_at', 'is', null)
    .returning('hash')
    .executeTakeFirst()
  return spent !== undefined
}

export async function countRecoveryCodes(db: Db, accountId: string): Promise<number> {
  const row = await db
    .selectFrom('recovery_code')
    .where('account_id', '=', accountId)
    .where('used_at', 'is', null)
    .select((select) => select.fn.countAll().as('count'))
    .executeTakeFirstOrThrow()
  return asNumber(row.count)
}
