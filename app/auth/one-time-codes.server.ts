/** Codes that an app and the site derive from a shared key: HOTP (RFC 4226) over time steps (RFC 6238), SHA-1, six figures. */
import { createHmac, timingSafeEqual } from 'node:crypto'
import { codeFigures, openSteps } from '#app/domain/access/second-factor.ts'
import { latinFigures } from '#app/domain/latin-figures.ts'

/** @param counter the moving factor: for TOTP the time step @returns figures with leading noughts (RFC 4226 §5.3) */
export function hotp(key: Buffer, counter: number, figures = codeFigures): string {
  const moving = Buffer.alloc(8)
  moving.writeBigUInt64BE(BigInt(counter))
  const mac = createHmac('sha1', key).update(moving).digest()
  const offset = mac[mac.length - 1]! & 0x0f
  const value = mac.readUInt32BE(offset) & 0x7fff_ffff
  return String(value % 10 ** figures).padStart(figures, '0')
}

/**
 * The time step that a typed code belongs to.
 * @param typed in figures of any script, with or without blanks
 * @param lastStep of the last code taken: it and all before are over
 * @returns null when it is the code of no open step
 */
export function stepOfCode(key: Buffer, typed: string, now: string, lastStep: number): number | null {
  const code = Buffer.from(latinFigures(typed).replace(/[\s-]/g, ''))
  if (code.length !== codeFigures) return null
  const step = openSteps(now, lastStep).find((one) => timingSafeEqual(Buffer.from(hotp(key, one)), code))
  return step ?? null
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** Base 32 without padding (RFC 4648 §6), as apps take a key. */
export function base32(bytes: Uint8Array): string {
  let [value, bits, text] = [0, 0, '']
  for (const byte of bytes) {
    value = (value << 8) | byte
    for (bits += 8; bits >= 5; bits -= 5) text += letters[(value >>> (bits - 5)) & 31]
    value &= (1 << bits) - 1
  }
  return bits === 0 ? text : text + letters[(value << (5 - bits)) & 31]
}

/** The address that an app reads from the square code. @param issuer names the site in the app; no colon */
export function keyAddress(key: Buffer, { issuer, account }: { issuer: string; account: string }): string {
  const label = [issuer, account].map(encodeURIComponent).join(':')
  return `otpauth://totp/${label}?secret=${base32(key)}&issuer=${encodeURIComponent(issuer)}`
}
