import { describe, expect, it } from 'vitest'
import { anonymous, hasRole, rolesInForce, type Halfway, type RoleGrant } from './actor.ts'

const grants: RoleGrant[] = [
  { role: 'coordinator', scopeKind: 'cohort', scopeId: 'a' },
  { role: 'coordinator', scopeKind: 'cohort', scopeId: 'b' },
  { role: 'operator', scopeKind: 'centre', scopeId: 'centre' },
]

it('somebody unknown has no role, nor somebody halfway in', () => {
  const halfway: Halfway = { kind: 'halfway', accountId: 'a', sessionId: 's', language: 'en' }
  expect(hasRole(anonymous, 'operator')).toBe(false)
  expect(hasRole(halfway, 'operator')).toBe(false)
})

describe('role grants', () => {
  it('count where the second factor was given', () => {
    const at = '2026-11-02T09:00:00.000Z'
    expect(rolesInForce(grants, at)).toEqual({ grants, withheld: [], secondFactorAt: at })
  })

  it('wait where it was not, each role named once', () => {
    expect(rolesInForce(grants, null)).toEqual({
      grants: [],
      withheld: ['coordinator', 'operator'],
      secondFactorAt: null,
    })
  })
})
