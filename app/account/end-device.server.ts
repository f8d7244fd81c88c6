/** Signs out one device of one's own. Doing it twice equals doing it once. */
import type { Context } from '#app/context.server.ts'
import { endSession } from '#app/data/sessions.server.ts'
import type { SignedIn } from '#app/domain/access/actor.ts'

export async function endDevice(
  ctx: Pick<Context<SignedIn>, 'db' | 'actor' | 'now'>,
  { sessionId }: { sessionId: string },
): Promise<null> {
  await endSession(ctx.db, ctx.actor.accountId, sessionId, ctx.now())
  return null
}
