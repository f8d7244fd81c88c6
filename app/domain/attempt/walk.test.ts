import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { justLeft, standingIn, walkOf } from './walk.ts'

const asked = [1, 2, 3, 4]

describe('going through one by one', () => {
  it.each([
    ['begins with the first', [], 1, null, ['here', 'ahead', 'ahead', 'ahead']],
    ['goes on with the next', [1, 2], 3, 2, ['behind', 'behind', 'here', 'ahead']],
    ['counts a question that is left twice once', [1, 1], 2, 1, ['behind', 'here', 'ahead', 'ahead']],
    ['ends when all are behind', [4, 2, 1, 3], null, 4, ['behind', 'behind', 'behind', 'behind']],
    ['leaves no gap, whatever was told first', [1, 3], 2, 1, ['behind', 'here', 'behind', 'ahead']],
  ])('%s', (_name, left, here, last, standings) => {
    const walk = walkOf(asked, left)
    expect(walk.here).toBe(here)
    expect(justLeft(walk)).toBe(last)
    expect(asked.map((position) => standingIn(walk, position))).toEqual(standings)
  })

  it('asks one question at most, never one that is behind', () => {
    fc.assert(
      fc.property(fc.subarray(asked), fc.shuffledSubarray(asked), (some, left) => {
        const walk = walkOf(some, left)
        const here = some.filter((position) => standingIn(walk, position) === 'here')
        expect(here).toEqual(walk.here === null ? [] : [walk.here])
        expect(here.filter((position) => left.includes(position))).toEqual([])
      }),
    )
  })
})

it('without a walk every question may be answered', () => {
  expect(standingIn(null, 3)).toBe('here')
})
