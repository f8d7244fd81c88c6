import { describe, expect, it } from 'vitest'
import { clock } from '#tests/support/structure.ts'
import { deadlineOf, grace, isOver, lastTaken, notNow, untimed } from './timing.ts'

const limited = { ...untimed, timeLimit: 20 }

describe('the end of an attempt', () => {
  it.each([
    ['none without a limit', untimed, 0, null],
    ['its minutes', limited, 0, clock(25)],
    ['a quarter more for who was given it', limited, 25, clock(30)],
    ['the closing, where that is earlier', { ...limited, closesAt: clock(12) }, 100, clock(12)],
    ['its minutes, where the closing is later', { ...limited, closesAt: clock(40) }, 0, clock(25)],
    ['the closing alone', { ...untimed, closesAt: clock(12) }, 0, clock(12)],
  ])('%s', (_name, timing, extra, expected) => {
    expect(deadlineOf(timing, clock(5), extra)).toBe(expected)
  })
})

it.each([
  ['nothing is over without an end', null, clock(50), false],
  ['before its end', clock(20), clock(19), false],
  ['at its end: the line has its grace', clock(20), clock(20), false],
  ['a minute later', clock(20), clock(21), true],
])('%s', (_name, deadline, now, expected) => {
  expect(isOver(deadline, now)).toBe(expected)
})

it('the grace ends to the millisecond', () => {
  const end = Date.parse(clock(20))
  const at = (milliseconds: number) => new Date(end + milliseconds).toISOString()
  expect([isOver(clock(20), at(grace - 1)), isOver(clock(20), at(grace))]).toEqual([false, true])
  expect(lastTaken(at(grace))).toBe(clock(20))
})

describe('beginning', () => {
  const timing = { ...untimed, coolDown: 1, opensAt: clock(10), closesAt: '2026-11-02T12:00:00.000Z' }
  it.each([
    ['too early', clock(9), null, { kind: 'not-open', at: clock(10) }],
    ['from the opening on', clock(10), null, null],
    ['too soon after the one before', clock(50), clock(20), { kind: 'cool-down', at: '2026-11-02T10:20:00.000Z' }],
    ['after the pause', '2026-11-02T10:20:00.000Z', clock(20), null],
    ['at the closing', '2026-11-02T12:00:00.000Z', null, { kind: 'closed', at: '2026-11-02T12:00:00.000Z' }],
  ])('%s', (_name, now, last, expected) => {
    expect(notNow(timing, now, last)).toEqual(expected)
  })

  it('is always possible without rules', () => {
    expect(notNow(untimed, clock(0), clock(0))).toBeNull()
  })
})
