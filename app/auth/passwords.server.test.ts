import { describe, expect, it } from 'vitest'
import { hashPassword, queue, verifyPassword } from './passwords.server.ts'

describe('a password', () => {
  it('is stored as argon2id with 19 MiB, two passes, one lane', async () => {
    expect(await hashPassword('three kettles under the stairs')).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  })

  it('is known again, and nothing else is', async () => {
    const stored = await hashPassword('three kettles under the stairs')
    expect(await verifyPassword(stored, 'three kettles under the stairs')).toBe(true)
    expect(await verifyPassword(stored, 'three kettles under the stair')).toBe(false)
  })

  it('may be typed on any keyboard: one letter in two spellings is one letter', async () => {
    expect(
      await verifyPassword(await hashPassword('trois garc\u0327ons dans la cour'), 'trois garçons dans la cour'),
    ).toBe(true)
  })

  it('where there is none to compare with it is wrong, after the same work', async () => {
    const stored = await hashPassword('three kettles under the stairs')
    const [known, unknown] = [
      await timeOf(() => verifyPassword(stored, 'x')),
      await timeOf(() => verifyPassword(null, 'x')),
    ]
    expect(await verifyPassword(null, 'x')).toBe(false)
    // A look-up without any work would be hundreds of times faster.
    expect(unknown).toBeGreaterThan(known / 5)
  })
})

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = []
  for (let i = 0; i < 5; i++) {
    const begun = performance.now()
    await work()
    times.push(performance.now() - begun)
  }
  return Math.min(...times)
}

describe('the queue', () => {
  it('runs no more than its places, and everybody in order', async () => {
    const inTurn = queue(2)
    let running = 0
    let most = 0
    const done: number[] = []
    const task = (nth: number) => async () => {
      most = Math.max(most, (running += 1))
      await new Promise((resolve) => setTimeout(resolve, 2))
      running -= 1
      done.push(nth)
    }
    await Promise.all(Array.from({ length: 9 }, (_, nth) => inTurn(task(nth))))
    expect(most).toBe(2)
    expect(done).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8])
  })

  it('a task that fails leaves its place to the next', async () => {
    const inTurn = queue(1)
    await expect(inTurn(() => Promise.reject(new Error('no')))).rejects.toThrow('no')
    expect(await inTurn(async () => 'next')).toBe('next')
  })
})
