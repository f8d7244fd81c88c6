/** Which scope a role takes: a trainer has a course, a coordinator a country or an institution, the others the centre. */
import type { Role, RoleGrant, ScopeKind } from './actor.ts'

export const roles = ['trainer', 'coordinator', 'issuer', 'operator'] as const satisfies readonly Role[]

/** What the form of a grant asks beside the role; empty where nothing was chosen. */
export interface WishedScope {
  course: string
  country: string
  institution: string
}

export type ScopeProblem = 'course-missing' | 'place-missing' | 'one-place' | 'no-scope'

/** @returns the grant, or the field to blame and why */
export function scopeFor(
  role: Role,
  { course, country, institution }: WishedScope,
): RoleGrant | { field: keyof WishedScope; problem: ScopeProblem } {
  const grant = (scopeKind: ScopeKind, scopeId: string): RoleGrant => ({ role, scopeKind, scopeId })
  if (role === 'trainer') {
    if (course === '') return { field: 'course', problem: 'course-missing' }
    if (country !== '') return { field: 'country', problem: 'no-scope' }
    if (institution !== '') return { field: 'institution', problem: 'no-scope' }
    return grant('course', course)
  }
  if (course !== '') return { field: 'course', problem: 'no-scope' }
  if (role === 'coordinator') {
    if (country !== '' && institution !== '') return { field: 'institution', problem: 'one-place' }
    if (country !== '') return grant('country', country)
    if (institution !== '') return grant('institution', institution)
    return { field: 'country', problem: 'place-missing' }
  }
  if (country !== '') return { field: 'country', problem: 'no-scope' }
  if (institution !== '') return { field: 'institution', problem: 'no-scope' }
  return grant('centre', 'centre')
}
