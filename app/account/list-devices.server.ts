/** Where somebody is signed in now. */
import type { Context } from '#app/context.server.ts'
import { listSessions } from '#app/data/sessions.server.ts'
import type { SignedIn } from '#app/domain/access/actor.ts'

export interface Device {
  /** public id of the session */
  id: string
  /** the browser in words; empty when it did not say */
  device: string
  signedInAt: string
  seenAt: string
  isThisOne: boolean
}

export async function listDevices(
  ctx: Pick<Context<SignedIn>, 'db' | 'actor' | 'auth' | 'now'>,
): Promise<{ devices: Device[] }> {
  const sessions = await listSessions(ctx.db, ctx.actor.accountId)
  // Where the second factor is still to come, nobody is signed in.
  const whole = sessions.filter(({ factorAt }) => ctx.actor.secondFactorAt === null || factorAt !== null)
  const live = whole.filter((session) => ctx.auth.isSessionLive(session, ctx.now()))
  return {
    devices: live.map(({ id, device, createdAt, seenAt }) => ({
      id,
      device,
      signedInAt: createdAt,
      seenAt,
      isThisOne: id === ctx.actor.sessionId,
    })),
  }
}
