/**
 * Who acts: nobody known, somebody halfway in (the password was right, the second factor is still to come), or a signed-in
 * account. Roles stand in an actor only where the second factor was given, so that no route and no query can forget it.
 */
import { timeZoneOf } from '#app/domain/person/time-zone.ts'

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

/** Gave the right password; the account has a second factor, which this session still waits for. May do nothing else. */
export interface Halfway {
  kind: 'halfway'
  accountId: string
  /** public id of the sign-in session */
  sessionId: string
  language: string
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
  /** ISO 3166-1 alpha-2, as she gave it */
  country: string
  /** in force in this session: none without a second factor */
  grants: RoleGrant[]
  /** roles held that open nothing until a second factor is set up: guards lead there, and nothing else reads them */
  withheld: Role[]
  /** when the second factor was given in this session; null where the account has none */
  secondFactorAt: string | null
}

export type Actor = Anonymous | Halfway | SignedIn

export const anonymous: Anonymous = { kind: 'anonymous' }

/** That an actor's times are shown in; UTC for somebody unknown. */
export function timeZoneOfActor(actor: Actor): string {
  return actor.kind === 'account' ? timeZoneOf(actor.country) : 'UTC'
}

/** The grants that count in a session, and the roles that wait. @param secondFactorAt when the second factor was given */
export function rolesInForce(
  grants: RoleGrant[],
  secondFactorAt: string | null,
): Pick<SignedIn, 'grants' | 'withheld' | 'secondFactorAt'> {
  if (secondFactorAt !== null) return { grants, withheld: [], secondFactorAt }
  return { grants: [], withheld: [...new Set(grants.map(({ role }) => role))], secondFactorAt }
}

/** True when one of the actor's grants in force is of the role, whatever its scope. */
export function hasRole(actor: Actor, role: Role): boolean {
  return actor.kind === 'account' && actor.grants.some((grant) => grant.role === role)
}
