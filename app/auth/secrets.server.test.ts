import { describe, expect, it } from 'vitest'
import { hashToken, keyFor, newToken, seal, unseal } from './secrets.server.ts'

describe('tokens', () => {
  it('are 43 letters, never the same twice', () => {
    const tokens = Array.from({ length: 50 }, newToken)
    expect(tokens.every((token) => /^[\w-]{43}$/.test(token))).toBe(true)
    expect(new Set(tokens).size).toBe(50)
  })

  it('are stored as SHA-256', () => {
    expect(hashToken('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  })
})

describe('a seal', () => {
  const key = keyFor('tests', Buffer.alloc(32, 1))

  it('opens with its key for what it is bound to', () => {
    expect(unseal(key, seal(key, 'سؤال 3: أ', 'amina /learn'), 'amina /learn')).toBe('سؤال 3: أ')
  })

  it('gives the same text another form each time', () => {
    expect(seal(key, 'x', '')).not.toBe(seal(key, 'x', ''))
  })

  it.each([
    ['of another key', keyFor('other', Buffer.alloc(32, 1)), 'a', (text: string) => text],
    ['of another secret', keyFor('tests', Buffer.alloc(32, 2)), 'a', (text: string) => text],
    ['bound to somebody else', key, 'b', (text: string) => text],
    ['cut short', key, 'a', (text: string) => text.slice(0, 20)],
    ['changed', key, 'a', (text: string) => `${text.startsWith('A') ? 'B' : 'A'}${text.slice(1)}`],
  ])('%s stays shut', (_name, otherKey, bound, change) => {
    expect(unseal(otherKey, change(seal(key, 'text', 'a')), bound)).toBeNull()
  })
})
