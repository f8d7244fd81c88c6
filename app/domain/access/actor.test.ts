import { expect, it } from 'vitest'
import { anonymous, hasRole } from './actor.ts'

it('somebody unknown has no role', () => {
  expect(hasRole(anonymous, 'operator')).toBe(false)
})
