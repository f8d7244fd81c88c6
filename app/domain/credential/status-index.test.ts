import { describe, expect, it } from 'vitest'
import { newCredentialId } from '#app/platform/ids.ts'
import { statusIndexCandidates, statusListLength } from './status-index.ts'

describe('a place in the list of standing certificates', () => {
  it('lies in the list, and no place is tried twice', () => {
    for (let i = 0; i < 200; i++) {
      const places = statusIndexCandidates(newCredentialId())
      expect(new Set(places).size).toBe(64)
      expect(places.every((place) => Number.isInteger(place) && place >= 0 && place < statusListLength)).toBe(true)
    }
  })

  it('is the same for the same number, and follows from its random bits', () => {
    expect(statusIndexCandidates('00000000000000000000000005', 3)).toEqual([5, 6, 7])
    expect(statusIndexCandidates('7ZZZZZZZZZZZZZZZZZZZZZZZZZ', 2)).toEqual([131_071, 131_070])
  })

  it('spreads over the whole list', () => {
    const quarters = [0, 0, 0, 0]
    for (let i = 0; i < 2000; i++) {
      const [place] = statusIndexCandidates(newCredentialId(), 1)
      quarters[Math.floor((4 * place!) / statusListLength)]! += 1
    }
    expect(Math.min(...quarters)).toBeGreaterThan(380)
  })
})
