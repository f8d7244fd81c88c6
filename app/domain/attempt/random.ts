/** Chance as a parameter: the same seed draws the same questions, in tests and when an attempt must be explained. */

/** A number from 0 up to, not including, 1. */
export type Random = () => number

/** A source seeded by a text: sfc32 over four hashes of it. Not for secrets. */
export function seededRandom(seed: string): Random {
  let [a, b, c, d] = [hash(seed, 1), hash(seed, 2), hash(seed, 3), hash(seed, 4)] as [number, number, number, number]
  const next = () => {
    const t = (((a + b) | 0) + d) | 0
    d = (d + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (((c << 21) | (c >>> 11)) + t) | 0
    return (t >>> 0) / 4294967296
  }
  for (let i = 0; i < 12; i++) next()
  return next
}

/** FNV-1a with a finish, 32 bits. */
function hash(text: string, salt: number): number {
  let value = 2166136261 ^ Math.imul(salt, 0x9e3779b1)
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 16777619)
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  return (value ^ (value >>> 13)) | 0
}

/** The list in another order, every order as likely as any other (Fisher and Yates). */
export function shuffled<T>(list: readonly T[], random: Random): T[] {
  const result = [...list]
  for (let i = result.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    const [kept, moved] = [result[j]!, result[i]!]
    result[i] = kept
    result[j] = moved
  }
  return result
}
