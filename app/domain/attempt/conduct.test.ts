import { expect, it } from 'vitest'
import { clock } from '#tests/support/structure.ts'
import { heldUntil } from './conduct.ts'
import { grace, untimed } from './timing.ts'

it('questions are spoken of at once, or when nobody can answer any more', () => {
  const timing = { ...untimed, closesAt: clock(20) }
  const later = { feedback: 'after-closing', timing } as const
  expect(heldUntil({ timing }, clock(5))).toBeNull()
  expect(heldUntil({ feedback: 'at-once', timing }, clock(5))).toBeNull()
  expect(heldUntil({ feedback: 'after-closing' }, clock(5))).toBeNull()
  expect(heldUntil(later, clock(5))).toBe(clock(20))
  expect(heldUntil(later, clock(20))).toBe(clock(20))
  expect(heldUntil(later, new Date(Date.parse(clock(20)) + grace).toISOString())).toBeNull()
})
