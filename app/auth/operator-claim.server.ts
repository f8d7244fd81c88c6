/** The code printed at start while nobody runs the site: whoever is signed in and types it becomes the operator. */
import { randomBytes } from 'node:crypto'
import type { Db } from '#app/data/database.server.ts'
import { isRoleHeld } from '#app/data/role-grants.server.ts'
import { insertToken, spendToken, voidTokens } from '#app/data/tokens.server.ts'
import { days, later } from '#app/platform/clock.ts'
import { newCredentialId } from '#app/platform/ids.ts'
import { hashToken } from './secrets.server.ts'
import { inGroups, plainCode } from './typed-code.ts'

const letters = 20

/** A fresh code in groups of five; an older one no longer works. @returns null when somebody is the operator already */
export async function makeOperatorClaim(
  writer: Db,
  { newId, now }: { newId(): string; now: string },
): Promise<string | null> {
  // The last letters: the first of a credential number carries three bits only.
  const code = newCredentialId(randomBytes(16)).slice(-letters)
  const made = await writer.transaction().execute(async (tx) => {
    if (await isRoleHeld(tx, 'operator', now)) return false
    await voidTokens(tx, 'operator-claim', null, now)
    const token = { id: newId(), kind: 'operator-claim' as const, tokenHash: hashToken(code), accountId: null }
    await insertToken(tx, { ...token, at: now, expiresAt: later(now, days(7)) })
    return true
  })
  return made ? inGroups(code, 5) : null
}

/** Uses a code up, as people type it. @returns whether it was the right one */
export async function spendOperatorClaim(tx: Db, typed: string, now: string): Promise<boolean> {
  if (await isRoleHeld(tx, 'operator', now)) return false
  return (await spendToken(tx, 'operator-claim', hashToken(plainCode(typed)), now)) !== null
}
