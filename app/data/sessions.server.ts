/**
 * Sign-in sessions. A row holds the hash of the token in the cookie, never the token; people list and end sessions by
 * their public id. Whether a session still holds is judged in `auth`.
 */
import type { RoleGrant } from '#app/domain/access/actor.ts'
import type { Db } from './database.server.ts'

export type SessionKind = 'learner' | 'staff'

export interface NewSession {
  id: string
  tokenHash: string
  accountId: string
  kind: SessionKind
  device: string
  /** when the second factor was given, if it was */
  factorAt: string | null
  at: string
}

export async function insertSession(db: Db, session: NewSession): Promise<void> {
  await db
    .insertInto('auth_session')
    .values({
      id: session.id,
      token_hash: session.tokenHash,
      account_id: session.accountId,
      kind: session.kind,
      device: session.device,
      factor_at: session.factorAt,
      created_at: session.at,
      seen_at: session.at,
      ended_at: null,
    })
    .execute()
}

export interface StoredSession {
  id: string
  kind: SessionKind
  createdAt: string
  seenAt: string
  endedAt: string | null
  factorAt: string | null
  accountId: string
  hasSecondFactor: boolean
  accountStatus: 'unconfirmed' | 'active' | 'suspended' | 'erased'
  email: string
  language: string
  name: string
  country: string
  /** in force at the time given */
  grants: RoleGrant[]
}

/** The session of a token and whose it is, ended ones too; one read. */
export async function findSession(db: Db, tokenHash: string, now: string): Promise<StoredSession | null> {
  const rows = await sessions(db, now).where('auth_session.token_hash', '=', tokenHash).execute()
  const [row] = rows
  if (row === undefined) return null
  return {
    id: row.id,
    kind: row.kind,
    createdAt: row.created_at,
    seenAt: row.seen_at,
    endedAt: row.ended_at,
    factorAt: row.factor_at,
    accountId: row.account_id,
    hasSecondFactor: row.set_at !== null,
    accountStatus: row.status,
    email: row.email_shown,
    language: row.language,
    name: row.certificate_name,
    country: row.country,
    grants: rows.flatMap(({ role, scope_kind, scope_id }) =>
      role === null || scope_kind === null || scope_id === null
        ? []
        : [{ role, scopeKind: scope_kind, scopeId: scope_id }],
    ),
  }
}

/** A row a grant in force; one with nulls where there is none. */
function sessions(db: Db, now: string) {
  return db
    .selectFrom('auth_session')
    .innerJoin('account', 'account.id', 'auth_session.account_id')
    .innerJoin('person', 'person.account_id', 'auth_session.account_id')
    .leftJoin('second_factor', 'second_factor.account_id', 'auth_session.account_id')
    .leftJoin('role_grant', (join) =>
      join
        .onRef('role_grant.account_id', '=', 'auth_session.account_id')
        .on('role_grant.from_at', '<=', now)
        .on((on) => on.or([on('role_grant.until_at', 'is', null), on('role_grant.until_at', '>', now)])),
    )
    .select(['auth_session.id', 'auth_session.kind', 'auth_session.factor_at', 'second_factor.set_at'])
    .select(['auth_session.created_at', 'auth_session.seen_at', 'auth_session.ended_at'])
    .select(['account.id as account_id', 'account.status', 'account.email_shown', 'account.language'])
    .select(['person.certificate_name', 'person.country'])
    .select(['role_grant.role', 'role_grant.scope_kind', 'role_grant.scope_id'])
}

export interface ListedSession {
  id: string
  kind: SessionKind
  device: string
  factorAt: string | null
  createdAt: string
  seenAt: string
  endedAt: string | null
}

/** Sessions of an account that nobody has ended, the last used first; some may have run out. */
export async function listSessions(db: Db, accountId: string): Promise<ListedSession[]> {
  const rows = await db
    .selectFrom('auth_session')
    .where('account_id', '=', accountId)
    .where('ended_at', 'is', null)
    .select(['id', 'kind', 'device', 'factor_at', 'created_at', 'seen_at', 'ended_at'])
    .orderBy('seen_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return rows.map(({ id, kind, device, factor_at, created_at, seen_at, ended_at }) => ({
    id,
    kind,
    device,
    factorAt: factor_at,
    createdAt: created_at,
    seenAt: seen_at,
    endedAt: ended_at,
  }))
}

/** Notes that a session was used. @param before renewed only if it was last seen no later than this */
export async function updateSessionSeen(db: Db, id: string, now: string, before: string): Promise<void> {
  await db
    .updateTable('auth_session')
    .set({ seen_at: now })
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .where('seen_at', '<=', before)
    .execute()
}

/** Ends one session of an account. @returns whether there was one to end */
export async function endSession(db: Db, accountId: string, id: string, at: string): Promise<boolean> {
  const ended = await db
    .updateTable('auth_session')
    .set({ ended_at: at })
    .where('id', '=', id)
    .where('account_id', '=', accountId)
    .where('ended_at', 'is', null)
    .returning('id')
    .executeTakeFirst()
  return ended !== undefined
}

/** Whether an account ever had this session, ended or not. */
export async function hasSession(db: Db, accountId: string, id: string): Promise<boolean> {
  const row = await db
    .selectFrom('auth_session')
    .where('id', '=', id)
    .where('account_id', '=', accountId)
    .select('id')
    .executeTakeFirst()
  return row !== undefined
}

/** Ends every session of an account. @param except the public id of one that goes on */
export async function endSessions(db: Db, accountId: string, at: string, except: string | null = null): Promise<void> {
  let ending = db
    .updateTable('auth_session')
    .set({ ended_at: at })
    .where('account_id', '=', accountId)
    .where('ended_at', 'is', null)
  if (except !== null) ending = ending.where('id', '!=', except)
  await ending.execute()
}

/** Signs everybody out. */
export async function endEverySession(db: Db, at: string): Promise<void> {
  await db.updateTable('auth_session').set({ ended_at: at }).where('ended_at', 'is', null).execute()
}

/** Clears away sessions that nobody has used, or that were ended, since the time given. */
export async function deleteOldSessions(db: Db, before: string): Promise<void> {
  await db.deleteFrom('auth_session').where('seen_at', '<', before).execute()
}
