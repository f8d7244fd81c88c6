/** Writes a change of somebody's own second factor into the audit and mails it to her, in the transaction of the change. */
import type { Context } from '#app/context.server.ts'
import { insertAuditEntry } from '#app/data/audit.server.ts'
import type { Tx } from '#app/data/database.server.ts'
import { enqueueMessage } from '#app/data/outbox.server.ts'
import type { FactorChange } from '#app/domain/message.ts'

export async function recordFactorChange(
  ctx: Pick<Context, 'newId' | 'now'>,
  tx: Tx,
  { id: accountId, language }: { id: string; language: string },
  change: FactorChange,
): Promise<void> {
  const at = ctx.now()
  const action = `second-factor.${change}`
  await insertAuditEntry(tx, { id: ctx.newId(), at, actorId: accountId, action, subject: accountId, reason: 'own' })
  const purpose = `${action}:${accountId}:${at}`
  const mail = { id: ctx.newId(), purpose, accountId, language, parameters: { change }, at }
  await enqueueMessage(tx, { ...mail, kind: 'second-factor-changed' })
}
