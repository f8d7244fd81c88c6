/** Tokens and sealing. Tokens are 256 random bits; what is stored is their SHA-256. */
import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto'

export interface Token {
  /** goes into the cookie or the link */
  token: string
  /** goes into the database */
  hash: string
}

export function newToken(): Token {
  const token = randomBytes(32).toString('base64url')
  return { token, hash: hashToken(token) }
}

export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}

/** AES-256-GCM (NIST SP 800-38D), bound to `about`. @returns nonce, tag and text as one base64 */
export function seal(secret: Buffer, text: string, about: string): string {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', secret, nonce).setAAD(Buffer.from(about))
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64')
}

/** @throws when it was sealed with another secret, about something else, or altered */
export function unseal(secret: Buffer, sealed: string, about: string): string {
  const bytes = Buffer.from(sealed, 'base64')
  const cipher = createDecipheriv('aes-256-gcm', secret, bytes.subarray(0, 12), { authTagLength: 16 })
  cipher.setAAD(Buffer.from(about)).setAuthTag(bytes.subarray(12, 28))
  return Buffer.concat([cipher.update(bytes.subarray(28)), cipher.final()]).toString('utf8')
}
