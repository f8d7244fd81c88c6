import { describe, expect, it } from 'vitest'
import { decideEnrolling, decideWithdrawing, mayStudy } from './enrolment.ts'

describe('enrolling', () => {
  it.each([
    ['begins for somebody new', null, 'begin'],
    ['resumes for somebody who had left', 'withdrawn', 'resume'],
    ['a second time changes nothing', 'active', 'nothing'],
    ['after completion changes nothing', 'completed', 'nothing'],
  ] as const)('%s', (_name, state, expected) => {
    expect(decideEnrolling(state)).toBe(expected)
  })
})

describe('withdrawing', () => {
  it.each([
    ['is open to who is enrolled', 'active', 'withdraw'],
    ['a second time changes nothing', 'withdrawn', 'nothing'],
    ['is closed to who has completed the course', 'completed', 'completed'],
  ] as const)('%s', (_name, state, expected) => {
    expect(decideWithdrawing(state)).toBe(expected)
  })
})

describe('answering', () => {
  it('is for those who are enrolled or have completed the course', () => {
    expect([mayStudy('active'), mayStudy('completed'), mayStudy('withdrawn')]).toEqual([true, true, false])
  })
})
