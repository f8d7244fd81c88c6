/** The mail that went out, waits or failed; a page at a time. */
import type { Context } from '#app/context.server.ts'
import { countMessages, listMessages, type MessageFilter, type OutboxEntry } from '#app/data/outbox.server.ts'
import { pageOf } from './page-of.ts'

export interface MailPage {
  messages: OutboxEntry[]
  counts: Record<OutboxEntry['state'], number>
  filter: MessageFilter
  next: string | null
  /** where mail goes: a server, or files under the folder for mail */
  mailGoesTo: 'server' | 'files'
}

const messagesAPage = 50

export async function listMail(ctx: Pick<Context, 'db' | 'settings'>, filter: MessageFilter): Promise<MailPage> {
  const found = await listMessages(ctx.db, filter, messagesAPage + 1)
  const { entries, next } = pageOf(found, messagesAPage)
  const counts = await countMessages(ctx.db)
  return { messages: entries, counts, filter, next, mailGoesTo: ctx.settings.smtpUrl === null ? 'files' : 'server' }
}
