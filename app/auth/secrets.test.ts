import { randomBytes } from 'node:crypto'
import { expect, it } from 'vitest'
import { hashPassword, verifyPassword } from './passwords.ts'
import { hashToken, newToken, seal, unseal } from './secrets.ts'

it('a token is long, new each time, and stored as its hash alone', () => {
  const [one, two] = [newToken(), newToken()]
  expect(one.token).toMatch(/^[\w-]{43}$/)
  expect(one.token).not.toBe(two.token)
  expect(one.hash).toBe(hashToken(one.token))
})

it('what is sealed can be read with the secret, about the same thing, unaltered', () => {
  const secret = randomBytes(32)
  const sealed = seal(secret, 'ما كتبته', 'form 1')
  expect(unseal(secret, sealed, 'form 1')).toBe('ما كتبته')
  expect(() => unseal(secret, sealed, 'form 2')).toThrow()
  expect(() => unseal(randomBytes(32), sealed, 'form 1')).toThrow()
  expect(() => unseal(secret, sealed.replace(/^./, (letter) => (letter === 'A' ? 'B' : 'A')), 'form 1')).toThrow()
})

it('a password is known again, however its letters are composed, and another is not', async () => {
  const stored = await hashPassword('una contraseña larga')
  expect(stored).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  expect(await verifyPassword(stored, 'una contraseña larga'.normalize('NFD'))).toBe(true)
  expect(await verifyPassword(stored, 'una contrasena larga')).toBe(false)
  expect(await verifyPassword(null, 'nobody has this password')).toBe(false)
})
