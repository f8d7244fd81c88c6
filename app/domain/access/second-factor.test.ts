import { describe, expect, it } from 'vitest'
import { areFew, openSteps, stepAt } from './second-factor.ts'

const now = '2026-11-02T09:00:00.000Z'
const step = Date.parse(now) / 30_000

describe('time steps', () => {
  it.each([
    ['1970-01-01T00:00:59.000Z', 1],
    ['1970-01-01T00:01:00.000Z', 2],
    ['2009-02-13T23:31:30.000Z', 0x273ef07],
    ['2603-10-11T11:33:20.000Z', 0x27bc86aa],
  ])('%s is in step %d (RFC 6238, appendix B)', (instant, expected) => {
    expect(stepAt(instant)).toBe(expected)
  })

  it('the one before and the one after are open as well, the two beyond are not', () => {
    expect(openSteps(now, 0)).toEqual([step, step - 1, step + 1])
  })

  it('up to the last code taken they are over', () => {
    expect(openSteps(now, step - 1)).toEqual([step, step + 1])
    expect(openSteps(now, step)).toEqual([step + 1])
    expect(openSteps(now, step + 1)).toEqual([])
  })
})

it('three recovery codes are few, four are not', () => {
  expect([areFew(4), areFew(3), areFew(0)]).toEqual([false, true, true])
})
