/**
 * Passwords: argon2id with 19 MiB, two passes, one lane (OWASP's first choice), two at a time, so that a flood of
 * sign-ins cannot take all memory.
 */
import { hash, verify } from '@node-rs/argon2'

// Algorithm 2 is argon2id; the package's own name for it is a const enum, which cannot be imported here.
const options = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 }

const atOnce = 2
let running = 0
const waiting: (() => void)[] = []

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= atOnce) await new Promise<void>((resolve) => waiting.push(resolve))
  running += 1
  try {
    return await work()
  } finally {
    running -= 1
    waiting.shift()?.()
  }
}

export function hashPassword(password: string): Promise<string> {
  return inTurn(() => hash(password.normalize('NFKC'), options))
}

let nobodys: Promise<string> | undefined

/** @param stored null for an address that nobody has: the work is the same, the answer always no */
export async function verifyPassword(stored: string | null, password: string): Promise<boolean> {
  nobodys ??= hashPassword('nobody has this password')
  const against = stored ?? (await nobodys)
  const right = await inTurn(() => verify(against, password.normalize('NFKC')))
  return right && stored !== null
}
