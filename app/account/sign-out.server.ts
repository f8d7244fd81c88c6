/** Ends the session that the request came with. */
import type { Context } from '#app/context.server.ts'
import { endSession } from '#app/data/sessions.server.ts'
import type { SignedIn } from '#app/domain/access/actor.ts'

export async function signOut({ db, actor, now }: Pick<Context<SignedIn>, 'db' | 'actor' | 'now'>): Promise<null> {
  await endSession(db, actor.accountId, actor.sessionId, now())
  return null
}
