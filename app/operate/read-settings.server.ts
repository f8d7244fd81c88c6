/** The centre's settings as their form shows them. */
import type { Context } from '#app/context.server.ts'
import { findCentre } from '#app/data/centre.server.ts'
import type { Centre } from '#app/domain/centre/centre.ts'

export async function readSettings(
  ctx: Pick<Context, 'db' | 'settings'>,
): Promise<{ centre: Centre; senderAddress: string }> {
  return { centre: await findCentre(ctx.db), senderAddress: addressOf(ctx.settings.mailFrom) }
}

/** `Darasa <no-reply@example.org>` without the name. */
function addressOf(sender: string): string {
  return /<([^>]*)>/.exec(sender)?.[1] ?? sender
}
