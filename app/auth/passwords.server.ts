/**
 * Passwords: argon2id with 19 MiB, two passes, one lane (OWASP's least), never more than two at a time, so that a rush
 * of sign-ins costs time and not memory.
 */
import { hash, verify } from '@node-rs/argon2'

/** Algorithm 2 is argon2id: the package's enum has no value at run time. */
const cost = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** Stands in where there is no password to compare with, so that the work is the same. Nobody knows what it is of. */
const nobodys = '$argon2id$v=19$m=19456,t=2,p=1$lh5H6FfrmKcGqc27ssZJHw$ioJIBqs7YztN3AyKJpqIXoffHX+BzI+rUsOsdLpWyDw'

const inTurn = queue(2)

/** The hash to store (PHC text). */
export function hashPassword(password: string): Promise<string> {
  return inTurn(() => hash(asTyped(password), cost))
}

/** @param stored null, where there is nothing to compare with, takes as long and is false */
export async function verifyPassword(stored: string | null, password: string): Promise<boolean> {
  const right = await inTurn(() => verify(stored ?? nobodys, asTyped(password)))
  return stored !== null && right
}

/** One form for the many ways in which keyboards write the same letters (NIST SP 800-63B §5.1.1.2). */
function asTyped(password: string): string {
  return password.normalize('NFKC')
}

/** Runs at most `places` tasks at a time, in order of arrival. */
export function queue(places: number): <T>(task: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = []
  let running = 0

  return async (task) => {
    if (running < places) running += 1
    else await new Promise<void>((resolve) => waiting.push(resolve))
    try {
      return await task()
    } finally {
      const next = waiting.shift()
      if (next) next()
      else running -= 1
    }
  }
}
