import { describe, expect, it } from 'vitest'
import { anonymous, type SignedIn } from './actor.ts'
import { anyone, learner, operator } from './guards.ts'

const amina: SignedIn = {
  kind: 'account',
  accountId: 'a',
  sessionId: 's',
  name: 'Amina',
  email: 'amina@example.org',
  language: 'en',
  grants: [],
}
const grace: SignedIn = { ...amina, grants: [{ role: 'operator', scopeKind: 'centre', scopeId: 'centre' }] }
const trainer: SignedIn = { ...amina, grants: [{ role: 'trainer', scopeKind: 'course', scopeId: 'c' }] }

describe('guards', () => {
  it.each([
    ['anyone may see an open page', anyone, anonymous, 'admitted'],
    ['a visitor is asked to sign in where learners go', learner, anonymous, 'sign-in'],
    ['a learner needs no grant', learner, amina, 'admitted'],
    ['a visitor is asked to sign in at the operator’s door', operator, anonymous, 'sign-in'],
    ['a learner does not learn that operator’s pages exist', operator, amina, 'not-found'],
    ['another role does not open the operator’s pages', operator, trainer, 'not-found'],
    ['an operator is let in', operator, grace, 'admitted'],
  ])('%s', (_name, guard, actor, expected) => {
    expect(guard.admit(actor)).toBe(expected)
  })
})
