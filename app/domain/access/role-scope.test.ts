import { describe, expect, it } from 'vitest'
import { scopeFor, type WishedScope } from './role-scope.ts'

const nothing: WishedScope = { course: '', country: '', institution: '' }

describe('a role and its scope', () => {
  it.each([
    ['trainer', { course: 'migration-data' }, 'course', 'migration-data'],
    ['coordinator', { country: 'TZ' }, 'country', 'TZ'],
    ['coordinator', { institution: 'Ministry of Labour' }, 'institution', 'Ministry of Labour'],
    ['issuer', {}, 'centre', 'centre'],
    ['operator', {}, 'centre', 'centre'],
  ] as const)('%s with %o', (role, scope, scopeKind, scopeId) => {
    expect(scopeFor(role, { ...nothing, ...scope })).toEqual({ role, scopeKind, scopeId })
  })

  it.each([
    ['trainer', {}, 'course', 'course-missing'],
    ['trainer', { course: 'migration-data', country: 'TZ' }, 'country', 'no-scope'],
    ['trainer', { course: 'migration-data', institution: 'x' }, 'institution', 'no-scope'],
    ['coordinator', {}, 'country', 'place-missing'],
    ['coordinator', { country: 'TZ', institution: 'x' }, 'institution', 'one-place'],
    ['coordinator', { course: 'migration-data', country: 'TZ' }, 'course', 'no-scope'],
    ['operator', { country: 'TZ' }, 'country', 'no-scope'],
    ['issuer', { institution: 'x' }, 'institution', 'no-scope'],
    ['operator', { course: 'migration-data' }, 'course', 'no-scope'],
  ] as const)('%s with %o is not granted', (role, scope, field, problem) => {
    expect(scopeFor(role, { ...nothing, ...scope })).toEqual({ field, problem })
  })
})
