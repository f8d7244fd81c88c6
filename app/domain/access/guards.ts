/**
 * Guards: what a route asks of whoever calls it, before anything is read. What is someone's own (an attempt, an
 * enrolment) is asked by the query that fetches it.
 */
import { hasRole, type Actor, type Halfway, type Role, type SignedIn } from './actor.ts'

/** `second-factor`: the role is held, and opens once a second factor is set up */
export type Admission = 'admitted' | 'sign-in' | 'second-factor' | 'not-found'

export interface Guard<A extends Actor = Actor> {
  /** stands in the access matrix */
  name: string
  admit(actor: Actor): Admission
  /** carries the narrowed actor type; never called */
  readonly actor?: A
}

export const anyone: Guard<Actor> = { name: 'anyone', admit: () => 'admitted' }

/** Any signed-in account. A learner needs no grant. */
export const learner: Guard<SignedIn> = {
  name: 'learner',
  admit: (actor) => (actor.kind === 'account' ? 'admitted' : 'sign-in'),
}

/** Whoever gave the right password and has the second step of signing in before her. */
export const halfway: Guard<Halfway> = {
  name: 'halfway',
  admit: (actor) => (actor.kind === 'halfway' ? 'admitted' : 'sign-in'),
}

export const operator = holderOf('operator')

/** Of some course; of which, the use-case asks. */
export const trainer = holderOf('trainer')

/** Others get the page of what does not exist: whether a role's pages exist is theirs to know who hold it. */
function holderOf(role: Role): Guard<SignedIn> {
  return {
    name: role,
    admit: (actor) => {
      if (actor.kind !== 'account') return 'sign-in'
      if (hasRole(actor, role)) return 'admitted'
      return actor.withheld.includes(role) ? 'second-factor' : 'not-found'
    },
  }
}
