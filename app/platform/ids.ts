/** Ids: UUIDv7 (RFC 9562 §5.7), made where the thing happens; credential numbers: 128 random bits to read aloud. */
import { randomBytes } from 'node:crypto'

/** A UUIDv7 for the given time in milliseconds since 1970. */
export function uuidV7(milliseconds: number, random: Uint8Array = randomBytes(10)): string {
  const bytes = new Uint8Array(16)
  for (let i = 0; i < 6; i++) bytes[i] = Math.floor(milliseconds / 2 ** (8 * (5 - i))) & 0xff
  bytes.set(random.subarray(0, 10), 6)
  bytes[6] = (bytes[6]! & 0x0f) | 0x70
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  const hex = Buffer.from(bytes).toString('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}

/** When an id was made. @param id a UUIDv7 */
export function timeOfId(id: string): string {
  return new Date(parseInt(id.replace('-', '').slice(0, 12), 16)).toISOString()
}

export function newId(): string {
  return uuidV7(Date.now())
}

/** Crockford's base 32 without I, L, O, U: nothing that a tired eye mistakes. */
const figures = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** 128 random bits as 26 letters and figures. */
export function newCredentialId(random: Uint8Array = randomBytes(16)): string {
  let value = BigInt(`0x${Buffer.from(random).toString('hex')}`)
  let text = ''
  for (let i = 0; i < 26; i++) {
    text = figures[Number(value & 31n)] + text
    value >>= 5n
  }
  return text
}
