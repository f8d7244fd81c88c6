import { describe, expect, it } from 'vitest'
import { hours, later, minutes, days } from '#app/platform/clock.ts'
import { isLive, surelyOver } from './session-limits.ts'

const start = '2026-11-02T09:00:00.000Z'
const after = (milliseconds: number) => later(start, milliseconds)

describe('a session', () => {
  it.each([
    ['of a learner holds while used within twelve hours', 'learner', 0, hours(12) - 1, true],
    ['of a learner ends after twelve idle hours', 'learner', 0, hours(12), false],
    ['of a learner ends after fourteen days, however busy', 'learner', days(14) - minutes(1), days(14), false],
    ['of a learner holds up to then', 'learner', days(14) - minutes(1), days(14) - 1, true],
    ['of staff holds while used within half an hour', 'staff', 0, minutes(30) - 1, true],
    ['of staff ends after half an hour idle', 'staff', 0, minutes(30), false],
    ['of staff ends after twelve hours, however busy', 'staff', hours(12) - minutes(1), hours(12), false],
    ['halfway in holds for the ten minutes that a code may take', 'halfway', 0, minutes(10) - 1, true],
    ['halfway in ends after ten minutes', 'halfway', minutes(9), minutes(10), false],
  ] as const)('%s', (_name, kind, seen, now, expected) => {
    expect(isLive({ kind, createdAt: start, seenAt: after(seen), endedAt: null }, after(now))).toBe(expected)
  })

  it('that was ended is over at once', () => {
    expect(isLive({ kind: 'learner', createdAt: start, seenAt: start, endedAt: start }, start)).toBe(false)
  })

  it('may be cleared away when no kind could still hold', () => {
    const seenAt = later(surelyOver(start), -1)
    expect(isLive({ kind: 'learner', createdAt: seenAt, seenAt, endedAt: null }, start)).toBe(false)
  })
})
