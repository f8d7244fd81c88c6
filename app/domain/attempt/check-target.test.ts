import { describe, expect, it } from 'vitest'
import { checkTarget, formNumber } from './check-target.ts'

const open = { id: 'a', number: 2, isOpen: true }
const submitted = { id: 'b', number: 2, isOpen: false }

describe('which attempt the form of a check means', () => {
  it.each([
    ['the first answer begins the first attempt', null, 1, { kind: 'new', number: 1 }],
    ['a form of a later attempt begins none', null, 2, { kind: 'stale' }],
    ['an open attempt goes on', open, 2, { kind: 'open', attemptId: 'a' }],
    ['a form from before it is old', open, 1, { kind: 'stale' }],
    ['what was submitted is submitted', submitted, 2, { kind: 'submitted', attemptId: 'b' }],
    ['an old form does not begin another attempt', submitted, 1, { kind: 'stale' }],
    ['nor does a made-up one', submitted, 3, { kind: 'stale' }],
  ])('%s', (_name, last, wanted, expected) => {
    expect(checkTarget(last, wanted)).toEqual(expected)
  })
})

describe('the number a form is shown for', () => {
  it('is 1 at first, that of the open attempt later, and none once it is submitted', () => {
    expect([formNumber(null), formNumber(open), formNumber(submitted)]).toEqual([1, 2, null])
  })
})
