/** One device of one's own, before it is signed out. */
import type { Context } from '#app/context.server.ts'
import type { SignedIn } from '#app/domain/access/actor.ts'
import { NotFound } from '#app/platform/errors.ts'
import { listDevices, type Device } from './list-devices.server.ts'

/** @throws NotFound for a session that has ended or is somebody else's */
export async function readDevice(
  ctx: Pick<Context<SignedIn>, 'db' | 'actor' | 'auth' | 'now'>,
  { sessionId }: { sessionId: string },
): Promise<Device> {
  const { devices } = await listDevices(ctx)
  const device = devices.find(({ id }) => id === sessionId)
  if (device === undefined) throw new NotFound()
  return device
}
