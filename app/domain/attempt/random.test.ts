import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { seededRandom, shuffled } from './random.ts'

describe('a seeded source', () => {
  it('gives the same numbers for the same seed', () => {
    const [a, b] = [seededRandom('x'), seededRandom('x')]
    expect([a(), a(), a()]).toEqual([b(), b(), b()])
  })

  it('gives others for another seed, were it by one letter', () => {
    expect(seededRandom('0190-a')()).not.toBe(seededRandom('0190-b')())
  })

  it('stays within 0 and 1, and fills the room evenly', () => {
    const random = seededRandom('even')
    const counts = Array.from({ length: 10 }, () => 0)
    for (let i = 0; i < 10_000; i++) counts[Math.floor(random() * 10)]! += 1
    for (const count of counts) expect(Math.abs(count - 1000)).toBeLessThan(150)
  })

  it('neighbouring seeds do not give neighbouring numbers', () => {
    const firsts = Array.from({ length: 1000 }, (_, i) => seededRandom(`seed-${i}`)())
    const mean = firsts.reduce((sum, value) => sum + value, 0) / firsts.length
    expect(Math.abs(mean - 0.5)).toBeLessThan(0.05)
    expect(new Set(firsts).size).toBe(1000)
  })
})

describe('shuffling', () => {
  it('keeps what there is, and leaves the list alone', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.string(), (list, seed) => {
        const before = [...list]
        expect([...shuffled(list, seededRandom(seed))].sort()).toEqual([...list].sort())
        expect(list).toEqual(before)
      }),
    )
  })

  it('puts every element in every place about as often', () => {
    const counts: Record<string, number> = {}
    for (let i = 0; i < 6000; i++) {
      const order = shuffled(['a', 'b', 'c'], seededRandom(String(i))).join('')
      counts[order] = (counts[order] ?? 0) + 1
    }
    expect(Object.keys(counts)).toHaveLength(6)
    for (const count of Object.values(counts)) expect(Math.abs(count - 1000)).toBeLessThan(150)
  })
})
