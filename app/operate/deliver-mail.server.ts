/**
 * Sends what waits in the outbox, one message after another. A message is taken under a lease before it is sent and
 * marked after: a process killed in between sends it a second time rather than never.
 */
import type { Services } from '#app/context.server.ts'
import { leaseMessage, markSent, markUnsent, type LeasedMessage } from '#app/data/outbox.server.ts'
import { hours, later, minutes } from '#app/platform/clock.ts'

export interface Delivery {
  /** hands the message to the mail server; throws when that refuses */
  send(message: LeasedMessage): Promise<void>
}

/** Waiting times between tries; after the last the message has failed. */
const retries = [minutes(1), minutes(5), minutes(30), hours(2), hours(6), hours(12), hours(24)]

/** @returns how many messages were sent */
export async function deliverMail(ctx: Pick<Services, 'handles' | 'now' | 'log'>, delivery: Delivery): Promise<number> {
  const db = ctx.handles.writer
  let sent = 0
  for (;;) {
    const message = await leaseMessage(db, ctx.now(), later(ctx.now(), minutes(5)))
    if (message === null) return sent
    try {
      await delivery.send(message)
    } catch (error) {
      const wait = retries[message.attempts - 1]
      await markUnsent(db, message.id, wait === undefined ? null : later(ctx.now(), wait))
      ctx.log.write('warn', 'mail-not-sent', { job: message.id, count: message.attempts, error: reasonOf(error) })
      continue
    }
    await markSent(db, message.id, ctx.now())
    sent += 1
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
