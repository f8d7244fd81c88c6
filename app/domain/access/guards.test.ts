import { describe, expect, it } from 'vitest'
import { anonymous, hasRole, rolesInForce, type Actor, type Halfway, type RoleGrant, type SignedIn } from './actor.ts'
import { anyone, halfway, learner, operator, type Guard } from './guards.ts'

const given = '2026-11-02T09:00:00.000Z'
const operators: RoleGrant[] = [{ role: 'operator', scopeKind: 'centre', scopeId: 'centre' }]
const trainers: RoleGrant[] = [{ role: 'trainer', scopeKind: 'course', scopeId: 'c' }]

function signedIn(grants: RoleGrant[], secondFactorAt: string | null): SignedIn {
  return {
    kind: 'account',
    accountId: 'a',
    sessionId: 's',
    name: 'Amina',
    email: 'amina@example.org',
    language: 'en',
    country: 'KE',
    ...rolesInForce(grants, secondFactorAt),
  }
}

const amina = signedIn([], null)
const grace = signedIn(operators, given)
const graceWithout = signedIn(operators, null)
const trainer = signedIn(trainers, given)
const graceHalfway: Halfway = { kind: 'halfway', accountId: 'a', sessionId: 's', language: 'en' }

describe('guards', () => {
  it.each([
    ['anyone may see an open page', anyone, anonymous, 'admitted'],
    ['a visitor is asked to sign in where learners go', learner, anonymous, 'sign-in'],
    ['a learner needs no grant', learner, amina, 'admitted'],
    ['a learner needs no second factor', learner, amina, 'admitted'],
    ['an operator without a second factor keeps her own pages', learner, graceWithout, 'admitted'],
    ['who is halfway in opens no page of learners', learner, graceHalfway, 'sign-in'],
    ['a visitor is asked to sign in at the operator’s door', operator, anonymous, 'sign-in'],
    ['who is halfway in is asked for the second step there', operator, graceHalfway, 'sign-in'],
    ['a learner does not learn that operator’s pages exist', operator, amina, 'not-found'],
    ['another role does not open the operator’s pages', operator, trainer, 'not-found'],
    ['nor leads it to setting up a second factor', operator, signedIn(trainers, null), 'not-found'],
    ['an operator is let in', operator, grace, 'admitted'],
    ['an operator without a second factor is led to setting it up', operator, graceWithout, 'second-factor'],
    ['the second step is for who is halfway in', halfway, graceHalfway, 'admitted'],
    ['and for nobody who has not begun', halfway, anonymous, 'sign-in'],
    ['nor for who is in already', halfway, grace, 'sign-in'],
  ] as const)('%s', (_name, guard, actor, expected) => {
    expect((guard as Guard).admit(actor)).toBe(expected)
  })

  it('a guard that forgets the second factor lets nobody in without it', () => {
    const forgetful: Guard = {
      name: 'forgetful',
      admit: (actor: Actor) => (hasRole(actor, 'operator') ? 'admitted' : 'not-found'),
    }
    expect([forgetful.admit(grace), forgetful.admit(graceWithout)]).toEqual(['admitted', 'not-found'])
  })
})
