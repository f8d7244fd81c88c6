/** Role grants: who may do what, where, from when until when, by whom and why. */
import type { Role, RoleGrant } from '#app/domain/access/actor.ts'
import type { ExpressionBuilder } from 'kysely'
import type { Schema } from '#db/schema.ts'
import type { Db } from './database.server.ts'

export interface NewGrant extends RoleGrant {
  id: string
  accountId: string
  at: string
  /** null: until it is ended */
  until?: string | null
  /** null for the operator who claimed the site */
  grantedBy: string | null
  reason: string
}

/** Grants a role. @returns false when the account has the same one without a last day; nothing is written then */
export async function insertGrant(db: Db, grant: NewGrant): Promise<boolean> {
  const made = await db
    .insertInto('role_grant')
    .values({
      id: grant.id,
      account_id: grant.accountId,
      role: grant.role,
      scope_kind: grant.scopeKind,
      scope_id: grant.scopeId,
      from_at: grant.at,
      until_at: grant.until ?? null,
      granted_by: grant.grantedBy,
      reason: grant.reason,
    })
    .onConflict((conflict) =>
      conflict.columns(['account_id', 'role', 'scope_kind', 'scope_id']).where('until_at', 'is', null).doNothing(),
    )
    .returning('id')
    .executeTakeFirst()
  return made !== undefined
}

/** The condition of a grant in force at an instant: the one place that says it. */
export function inForce(now: string) {
  return (on: ExpressionBuilder<Schema, 'role_grant'>) =>
    on.and([on('from_at', '<=', now), on.or([on('until_at', 'is', null), on('until_at', '>', now)])])
}

/** Whether an account has a role for a scope now. To be relied on, its account is held. */
export async function isGranted(
  db: Db,
  { accountId, role, scopeKind, scopeId }: RoleGrant & { accountId: string },
  now: string,
): Promise<boolean> {
  const row = await db
    .selectFrom('role_grant')
    .where('account_id', '=', accountId)
    .where('role', '=', role)
    .where('scope_kind', '=', scopeKind)
    .where('scope_id', '=', scopeId)
    .where(inForce(now))
    .select('id')
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

export interface ListedGrant extends RoleGrant {
  id: string
  accountId: string
  from: string
  /** null: until it is ended */
  until: string | null
  /** ended by hand before its time: the end it was granted with; null where nobody ended it */
  ended: { grantedUntil: string | null } | null
  /** name of who granted it; null for the operator who claimed the site */
  by: string | null
  reason: string
}

/** Every grant an account has or had, the newest first. */
export async function listGrants(db: Db, accountId: string): Promise<ListedGrant[]> {
  const rows = await grants(db)
    .where('role_grant.account_id', '=', accountId)
    .orderBy('from_at', 'desc')
    .orderBy('role_grant.id', 'desc')
    .execute()
  return rows.map(asGrant)
}

export async function findGrant(db: Db, id: string): Promise<ListedGrant | null> {
  const row = await grants(db).where('role_grant.id', '=', id).executeTakeFirst()
  return row === undefined ? null : asGrant(row)
}

function grants(db: Db) {
  return db
    .selectFrom('role_grant')
    .leftJoin('person', 'person.account_id', 'role_grant.granted_by')
    .select([
      'role_grant.id',
      'role_grant.account_id',
      'role',
      'scope_kind',
      'scope_id',
      'from_at',
      'until_at',
      'ended_at',
      'granted_until',
      'reason',
    ])
    .select('person.certificate_name')
}

type GrantRow = Awaited<ReturnType<ReturnType<typeof grants>['executeTakeFirstOrThrow']>>

function asGrant(row: GrantRow): ListedGrant {
  return {
    id: row.id,
    accountId: row.account_id,
    role: row.role,
    scopeKind: row.scope_kind,
    scopeId: row.scope_id,
    from: row.from_at,
    until: row.until_at,
    ended: row.ended_at === null ? null : { grantedUntil: row.granted_until },
    by: row.certificate_name,
    reason: row.reason,
  }
}

/** Ends a grant, keeping the end it had. @returns whether it was in force */
export async function endGrant(db: Db, id: string, at: string): Promise<boolean> {
  const ended = await db
    .updateTable('role_grant')
    .set((set) => ({ until_at: at, ended_at: at, granted_until: set.ref('until_at') }))
    .where('id', '=', id)
    .where((or) => or.or([or('until_at', 'is', null), or('until_at', '>', at)]))
    .returning('id')
    .executeTakeFirst()
  return ended !== undefined
}

/** Whoever holds a role or ever held it, in the order of their ids: nobody ever leaves this list. */
export async function listEverHolders(db: Db, role: Role): Promise<string[]> {
  const rows = await db
    .selectFrom('role_grant')
    .where('role', '=', role)
    .select('account_id')
    .distinct()
    .orderBy('account_id')
    .execute()
  return rows.map(({ account_id }) => account_id)
}

/** Active accounts that hold a role now, for one scope; and the language they read mail in. */
export async function listHolders(
  db: Db,
  { role, scopeKind, scopeId }: RoleGrant,
  now: string,
): Promise<{ accountId: string; language: string }[]> {
  return db
    .selectFrom('role_grant')
    .innerJoin('account', 'account.id', 'role_grant.account_id')
    .where('account.status', '=', 'active')
    .where('role', '=', role)
    .where('scope_kind', '=', scopeKind)
    .where('scope_id', '=', scopeId)
    .where(inForce(now))
    .select(['account.id as accountId', 'account.language'])
    .distinct()
    .execute()
}

/** Whether an account holds any grant in force: its sessions are then a member of staff's. */
export async function hasGrant(db: Db, accountId: string, now: string): Promise<boolean> {
  const row = await db
    .selectFrom('role_grant')
    .where('account_id', '=', accountId)
    .where(inForce(now))
    .select('id')
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

/** Whether an account holds a role now, whatever its scope. */
export async function holdsRole(db: Db, accountId: string, role: Role, now: string): Promise<boolean> {
  const row = await db
    .selectFrom('role_grant')
    .where('account_id', '=', accountId)
    .where('role', '=', role)
    .where(inForce(now))
    .select('id')
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

/** Whether anybody holds a role now. */
export async function isRoleHeld(db: Db, role: Role, now: string): Promise<boolean> {
  const row = await db
    .selectFrom('role_grant')
    .innerJoin('account', 'account.id', 'role_grant.account_id')
    .where('account.status', '=', 'active')
    .where('role', '=', role)
    .where(inForce(now))
    .select('role_grant.id')
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}
