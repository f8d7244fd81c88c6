/**
 * Sends what waits in the outbox, one message after another. A message is taken under a lease before it is sent and
 * marked after: a process killed in between sends it a second time rather than never.
 */
import type { Services } from '#app/context.server.ts'
import { leaseMessage, markSent, markUnsent, type LeasedMessage } from '#app/data/outbox.server.ts'
import { linkHours, type MessageKind } from '#app/domain/message.ts'
import { hours, later, minutes } from '#app/platform/clock.ts'

export interface Delivery {
  /** the process ends: what is being sent is finished, nothing more is begun */
  isStopping(): boolean
  /** hands the message to the mail server; throws when that refuses */
  send(message: LeasedMessage): Promise<void>
}

/** Waiting times between tries; after the last the message has failed. */
const retries = [minutes(1), minutes(5), minutes(30), hours(2), hours(6), hours(12), hours(24)]

/** Longer than a mail server may take to answer (`mail.server.ts`), so that nobody else sends the same meanwhile. */
const lease = minutes(5)

/** @returns how many messages were sent */
export async function deliverMail(ctx: Pick<Services, 'handles' | 'now' | 'log'>, delivery: Delivery): Promise<number> {
  const db = ctx.handles.writer
  let sent = 0
  while (!delivery.isStopping()) {
    const message = await leaseMessage(db, ctx.now(), later(ctx.now(), lease))
    if (message === null) break
    if (isOver(message, ctx.now())) {
      await markUnsent(db, message.id, null)
      ctx.log.write('warn', 'mail-too-late', { job: message.id })
      continue
    }
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
  return sent
}

/** Its link has ended: it would only lead to "this link is over". */
function isOver({ kind, createdAt }: LeasedMessage, now: string): boolean {
  const lasts = (linkHours as Partial<Record<MessageKind, number>>)[kind]
  return lasts !== undefined && later(createdAt, hours(lasts)) <= now
}

/** The code of the failure. Never its words: a mail server repeats addresses in them. */
function reasonOf(error: unknown): string {
  const { code, responseCode } = error as { code?: unknown; responseCode?: unknown }
  const codes = [code, responseCode].filter((one) => typeof one === 'string' || typeof one === 'number')
  if (codes.length > 0) return codes.join(' ')
  return error instanceof Error ? error.name : 'unknown'
}
