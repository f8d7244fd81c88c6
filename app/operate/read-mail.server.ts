/** One mail: what is known of it, and its words where mail is written to files. */
import { withoutTokens } from '#app/addresses.ts'
import type { Context } from '#app/context.server.ts'
import { findMessage, type OutboxEntry } from '#app/data/outbox.server.ts'
import { NotFound } from '#app/platform/errors.ts'
import { readMailFile } from '#app/platform/mail-files.server.ts'

export interface MailView {
  message: OutboxEntry
  /** as the file has it, without the tokens of its links; null where mail leaves by a server, or has not been written yet */
  text: string | null
  mailGoesTo: 'server' | 'files'
}

/** @throws NotFound */
export async function readMail(
  ctx: Pick<Context, 'db' | 'settings'>,
  { messageId }: { messageId: string },
): Promise<MailView> {
  const message = await findMessage(ctx.db, messageId)
  if (message === null) throw new NotFound()
  const mailGoesTo = ctx.settings.smtpUrl === null ? 'files' : 'server'
  const text = mailGoesTo === 'files' ? await readMailFile(ctx.settings, messageId) : null
  return { message, text: text && withoutTokens(text), mailGoesTo }
}
