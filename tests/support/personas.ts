/** Everybody the access matrix asks about, after the list in SAFETY: who they are, and how they stand to the owner. */
import type { RoleGrant } from '#app/domain/access/actor.ts'
import { to } from '#app/addresses.ts'
import { addPerson, type PersonOptions } from './people.ts'
import type { TestServer } from './server.ts'
import { aVisitor, type Visitor } from './visitor.ts'

export interface Persona {
  person: Omit<PersonOptions, 'name'> | null
  /** has a live session of an active account */
  isSignedIn: boolean
  isEnrolled: boolean
  /** what the addresses lead to is hers */
  isOwner?: boolean
  /** gave the password; the second factor is still to come */
  isHalfway?: boolean
}

const grant = (role: RoleGrant['role'], scopeKind: RoleGrant['scopeKind'], scopeId: string): Persona => ({
  person: { grant: { role, scopeKind, scopeId } },
  isSignedIn: true,
  isEnrolled: false,
})
const withFactor = (factor: 'none' | 'due', isSignedIn: boolean): Persona => ({
  person: { grant: { role: 'operator', scopeKind: 'centre', scopeId: 'centre' }, factor },
  isSignedIn,
  isEnrolled: false,
})
const learner = (person: Persona['person'], isEnrolled: boolean): Persona => ({ person, isSignedIn: true, isEnrolled })
const outside = (person: Persona['person']): Persona => ({ person, isSignedIn: false, isEnrolled: false })

/** @param slug of the owner's course, as grants name courses; her country and institution are those of `addPerson` */
export function personasOf(slug: string): Record<string, Persona> {
  return {
    anonymous: outside(null),
    'peer in the same course and institution': learner({}, true),
    'peer of another institution and country': learner({ institution: 'Statistics Office', country: 'FR' }, true),
    'learner who has not enrolled': learner({}, false),
    'trainer of the course': grant('trainer', 'course', slug),
    'trainer of another course': grant('trainer', 'course', 'another-course'),
    'coordinator of her country': grant('coordinator', 'country', 'TZ'),
    'coordinator of another country': grant('coordinator', 'country', 'FR'),
    'coordinator of a cohort': grant('coordinator', 'cohort', '018f0000-0000-7000-8000-00000000000d'),
    'coordinator of an institution': grant('coordinator', 'institution', '018f0000-0000-7000-8000-00000000000e'),
    issuer: grant('issuer', 'centre', 'centre'),
    operator: grant('operator', 'centre', 'centre'),
    'operator without a second factor': withFactor('none', true),
    'operator whose second factor is still to come': { ...withFactor('due', false), isHalfway: true },
    suspended: outside({ status: 'suspended' }),
    'not confirmed': outside({ status: 'unconfirmed' }),
    erased: outside({ status: 'erased' }),
    'signed out': outside({ session: 'ended' }),
    expired: outside({ session: 'expired' }),
  }
}

export const personaNames = Object.keys(personasOf(''))

/** Signs a persona in, enrolled where she is. */
export async function visitorAs(server: TestServer, persona: Persona, courseSlug: string): Promise<Visitor> {
  if (persona.person === null) return aVisitor(server.url)
  const { token } = addPerson(server.databaseFile, { name: 'Somebody Else', ...persona.person })
  const visitor = aVisitor(server.url, { session: token })
  if (persona.isEnrolled) await visitor.post(to.enrolment(courseSlug))
  return visitor
}
