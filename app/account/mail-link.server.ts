/** Puts a mail with a one-time link into the outbox, in the transaction of what it is about. */
import type { Context } from '#app/context.server.ts'
import type { Tx } from '#app/data/database.server.ts'
import { enqueueMessage } from '#app/data/outbox.server.ts'
import { insertToken, type TokenKind } from '#app/data/tokens.server.ts'
import { linkHours, type MessageParameters } from '#app/domain/message.ts'
import { hours, later } from '#app/platform/clock.ts'

type LinkMail = 'confirm-address' | 'reset-password' | 'sign-in-slowed'

const tokenOf: Record<LinkMail, TokenKind> = {
  'confirm-address': 'confirm',
  'reset-password': 'reset',
  'sign-in-slowed': 'reset',
}

export interface LinkInput<K extends LinkMail> {
  account: { id: string; language: string }
  kind: K
  /** what the mail needs beside the token */
  parameters: Omit<MessageParameters[K], 'token'>
  /** what set it off: each occasion sends one mail in ten minutes at most, so that nobody is flooded in another's name */
  occasion: string
}

export async function mailLink<K extends LinkMail>(
  ctx: Pick<Context, 'auth' | 'newId' | 'now'>,
  tx: Tx,
  { account, kind, parameters, occasion }: LinkInput<K>,
): Promise<void> {
  const at = ctx.now()
  const { token, tokenHash } = ctx.auth.newToken()
  const stored = { id: ctx.newId(), kind: tokenOf[kind], tokenHash, accountId: account.id }
  await insertToken(tx, { ...stored, at, expiresAt: later(at, hours(linkHours[kind])) })
  await enqueueMessage(tx, {
    id: ctx.newId(),
    purpose: `${kind}:${occasion}:${account.id}:${tenMinutes(at)}`,
    accountId: account.id,
    kind,
    language: account.language,
    parameters: { ...parameters, token } as MessageParameters[K],
    at,
  })
}

/** The ten minutes that an instant lies in: `2026-11-02T09:1`. */
function tenMinutes(instant: string): string {
  return instant.slice(0, 15)
}
