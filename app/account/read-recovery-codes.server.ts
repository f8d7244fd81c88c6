/** Recovery codes that were made in this session and are not put away yet; null when there are none to show. */
import type { Context } from '#app/context.server.ts'
import type { SignedIn } from '#app/domain/access/actor.ts'

export async function readRecoveryCodes({
  auth,
  db,
  actor: { accountId, sessionId },
  now,
}: Pick<Context<SignedIn>, 'auth' | 'db' | 'actor' | 'now'>): Promise<string[] | null> {
  return auth.findNewRecoveryCodes(db, { accountId, sessionId, now: now() })
}
