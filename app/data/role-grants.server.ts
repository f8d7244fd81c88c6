/** Role grants: who may do what, where, from when until when, by whom and why. */
import type { Role, RoleGrant } from '#app/domain/access/actor.ts'
import type { Db } from './database.server.ts'

export interface NewGrant extends RoleGrant {
  id: string
  accountId: string
  at: string
  /** null for the operator who claimed the site */
  grantedBy: string | null
  reason: string
}

/** Grants a role; the same one again, while it is in force, is a no-op. */
export async function insertGrant(db: Db, grant: NewGrant): Promise<void> {
  await db
    .insertInto('role_grant')
    .values({
      id: grant.id,
      account_id: grant.accountId,
      role: grant.role,
      scope_kind: grant.scopeKind,
      scope_id: grant.scopeId,
      from_at: grant.at,
      until_at: null,
      granted_by: grant.grantedBy,
      reason: grant.reason,
    })
    .onConflict((conflict) =>
      conflict.columns(['account_id', 'role', 'scope_kind', 'scope_id']).where('until_at', 'is', null).doNothing(),
    )
    .execute()
}

/** Whether an account holds any grant in force: its sessions are then a member of staff's. */
export async function hasGrant(db: Db, accountId: string, now: string): Promise<boolean> {
  const row = await db
    .selectFrom('role_grant')
    .where('account_id', '=', accountId)
    .where('from_at', '<=', now)
    .where((or) => or.or([or('until_at', 'is', null), or('until_at', '>', now)]))
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
    .where('from_at', '<=', now)
    .where((or) => or.or([or('until_at', 'is', null), or('until_at', '>', now)]))
    .select('role_grant.id')
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}
