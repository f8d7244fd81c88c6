/** One-time tokens, stored as hashes; single use by conditional update. */
import type { Db } from './database.server.ts'

export type TokenKind = 'confirm' | 'reset' | 'operator-claim'

export interface NewToken {
  id: string
  kind: TokenKind
  tokenHash: string
  /** null: a decoy for an address that nobody has, or a claim that anybody signed in may make */
  accountId: string | null
  at: string
  expiresAt: string
}

export async function insertToken(db: Db, token: NewToken): Promise<void> {
  await db
    .insertInto('one_time_token')
    .values({
      id: token.id,
      kind: token.kind,
      token_hash: token.tokenHash,
      account_id: token.accountId,
      created_at: token.at,
      expires_at: token.expiresAt,
      used_at: null,
    })
    .execute()
}

/** The account that a token still works for; null when it is unknown, used, over, or nobody's. */
export async function findTokenAccount(
  db: Db,
  kind: TokenKind,
  tokenHash: string,
  now: string,
): Promise<string | null> {
  const row = await db
    .selectFrom('one_time_token')
    .where('token_hash', '=', tokenHash)
    .where('kind', '=', kind)
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .select('account_id')
    .executeTakeFirst()
  return row?.account_id ?? null
}

/** Uses a token up. @returns what it was for, or null when it does not work (any more) */
export async function spendToken(
  db: Db,
  kind: TokenKind,
  tokenHash: string,
  now: string,
): Promise<{ accountId: string | null } | null> {
  const row = await db
    .updateTable('one_time_token')
    .set({ used_at: now })
    .where('token_hash', '=', tokenHash)
    .where('kind', '=', kind)
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .returning('account_id')
    .executeTakeFirst()
  return row === undefined ? null : { accountId: row.account_id }
}

/** Voids the unused tokens of a kind: of one account, or (null) those that are nobody's. */
export async function voidTokens(db: Db, kind: TokenKind, accountId: string | null, now: string): Promise<void> {
  await db
    .updateTable('one_time_token')
    .set({ used_at: now })
    .where('kind', '=', kind)
    .where('account_id', accountId === null ? 'is' : '=', accountId)
    .where('used_at', 'is', null)
    .execute()
}

/** Voids every unused token, whoever's. */
export async function voidEveryToken(db: Db, now: string): Promise<void> {
  await db.updateTable('one_time_token').set({ used_at: now }).where('used_at', 'is', null).execute()
}

export async function deleteOldTokens(db: Db, before: string): Promise<void> {
  await db.deleteFrom('one_time_token').where('expires_at', '<', before).execute()
}
