import { expect, it } from 'vitest'
import { anonymous, type RoleGrant, type SignedIn } from './actor.ts'
import { taughtCourses, teaches } from './course-scope.ts'

const holding = (...grants: RoleGrant[]): SignedIn => ({
  kind: 'account',
  accountId: 'a',
  sessionId: 's',
  name: 'Asha',
  email: 'asha@example.org',
  language: 'en',
  country: 'TZ',
  grants,
  withheld: [],
  secondFactorAt: null,
})
const trainer = (scopeId: string): RoleGrant => ({ role: 'trainer', scopeKind: 'course', scopeId })

it('are those of her grants, each once', () => {
  expect(taughtCourses(holding(trainer('b'), trainer('a'), trainer('b')))).toEqual(['a', 'b'])
})

it.each([
  ['the trainer of a course teaches it', holding(trainer('a')), true],
  ['the trainer of another does not', holding(trainer('b')), false],
  ['a coordinator of the course does not', holding({ role: 'coordinator', scopeKind: 'course', scopeId: 'a' }), false],
  ['an operator does not', holding({ role: 'operator', scopeKind: 'centre', scopeId: 'centre' }), false],
  ['nobody known does not', anonymous, false],
] as const)('%s', (_name, actor, expected) => {
  expect(teaches(actor, 'a')).toBe(expected)
})
