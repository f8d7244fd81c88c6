/** Signs out one device of one's own. Doing it twice equals doing it once. */
import type { Context } from '#app/context.server.ts'
import { endSession, hasSession } from '#app/data/sessions.server.ts'
import type { SignedIn } from '#app/domain/access/actor.ts'
import { NotFound } from '#app/platform/errors.ts'

/** @throws NotFound for a session that is somebody else's */
export async function endDevice(
  ctx: Pick<Context<SignedIn>, 'db' | 'actor' | 'now'>,
  { sessionId }: { sessionId: string },
): Promise<null> {
  const { accountId } = ctx.actor
  const ended = await endSession(ctx.db, accountId, sessionId, ctx.now())
  if (!ended && !(await hasSession(ctx.db, accountId, sessionId))) throw new NotFound()
  return null
}
