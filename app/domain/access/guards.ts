/**
 * Guards: what a route asks of whoever calls it, before anything is read. What is someone's own (an attempt, an
 * enrolment) is asked by the query that fetches it.
 */
import { hasRole, type Actor, type SignedIn } from './actor.ts'

export type Admission = 'admitted' | 'sign-in' | 'not-found'

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

/** Others get the page of what does not exist: whether operators' pages exist is theirs to know. */
export const operator: Guard<SignedIn> = {
  name: 'operator',
  admit: (actor) => {
    if (actor.kind === 'anonymous') return 'sign-in'
    return hasRole(actor, 'operator') ? 'admitted' : 'not-found'
  },
}
