import { describe, expect, it } from 'vitest'
import { isInForce, isTouchDue, type SessionKind } from './session-rules.ts'

const now = '2026-11-20T12:00:00.000Z'
const ago = (hours: number) => new Date(Date.parse(now) - hours * 3_600_000).toISOString()
const session = (kind: SessionKind, created: number, seen: number) => ({ kind, createdAt: ago(created), seenAt: ago(seen), endedAt: null })

describe('a session is in force', () => {
  it.each([
    ['a learner just here', session('learner', 1, 0), true],
    ['a learner back after lunch', session('learner', 12, 11.9), true],
    ['a learner back the next day', session('learner', 20, 12), false],
    ['a learner of two weeks, here every day', session('learner', 14 * 24 - 1, 1), true],
    ['after two weeks', session('learner', 14 * 24, 1), false],
    ['staff after a short pause', session('staff', 3, 0.4), true],
    ['staff after half an hour', session('staff', 3, 0.5), false],
    ['staff after a long day', session('staff', 12, 0.1), false],
    ['an ended one', { ...session('learner', 1, 0), endedAt: ago(0.5) }, false],
    ['one whose date cannot be read', { ...session('learner', 1, 0), seenAt: 'yesterday' }, false],
  ])('%s', (_name, given, expected) => {
    expect(isInForce(given, now)).toBe(expected)
  })
})

it('being seen is written every five minutes', () => {
  expect(isTouchDue(ago(4.9 / 60), now)).toBe(false)
  expect(isTouchDue(ago(5 / 60), now)).toBe(true)
})
