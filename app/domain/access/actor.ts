/** Who acts: nobody known, or a signed-in account with its role grants. */
export type Role = 'trainer' | 'coordinator' | 'issuer' | 'operator'
export type ScopeKind = 'centre' | 'course' | 'cohort' | 'institution' | 'country'

export interface RoleGrant {
  role: Role
  scopeKind: ScopeKind
  scopeId: string
}

export interface Anonymous {
  kind: 'anonymous'
}

export interface SignedIn {
  kind: 'account'
  accountId: string
  /** public id of the sign-in session */
  sessionId: string
  /** as it stands on certificates */
  name: string
  email: string
  language: string
  grants: RoleGrant[]
}

export type Actor = Anonymous | SignedIn

export const anonymous: Anonymous = { kind: 'anonymous' }

/** True when one of the actor's grants in force is of the role, whatever its scope. */
export function hasRole(actor: Actor, role: Role): boolean {
  return actor.kind === 'account' && actor.grants.some((grant) => grant.role === role)
}
