/**
 * Takes off the second factor of somebody who lost phone and recovery codes, after the operator made sure on another way
 * who it is. Every session of that account ends; its roles wait until a new second factor is set up. The owner is mailed.
 * Her own an operator takes off on her own page, where password and code are asked for.
 */
import type { Context } from '#app/context.server.ts'
import { findAccount } from '#app/data/accounts.server.ts'
import { insertAuditEntry } from '#app/data/audit.server.ts'
import type { Db } from '#app/data/database.server.ts'
import { enqueueMessage } from '#app/data/outbox.server.ts'
import { deleteFactor } from '#app/data/second-factors.server.ts'
import { endSessions } from '#app/data/sessions.server.ts'
import { holdAccount } from '#app/data/throttles.server.ts'
import { NotFound } from '#app/platform/errors.ts'

export interface TakingOff {
  accountId: string
  /** the operator; null for whoever holds the machine itself */
  by: string | null
  /** a code */
  reason: string
}

/** @returns whether there was one; doing it twice equals doing it once @throws NotFound for no account, and for one's own */
export async function takeOffSecondFactor(
  { db, now, newId }: Pick<Context, 'now' | 'newId'> & { db: Db },
  { accountId, by, reason }: TakingOff,
): Promise<boolean> {
  if (accountId === by) throw new NotFound()
  return db.transaction().execute(async (tx) => {
    await holdAccount(tx, accountId)
    const account = await findAccount(tx, accountId)
    if (account === null) throw new NotFound()
    if (!(await deleteFactor(tx, accountId))) return false
    const at = now()
    await endSessions(tx, accountId, at)
    const action = 'second-factor.taken-off-by-operator'
    await insertAuditEntry(tx, { id: newId(), at, actorId: by, action, subject: accountId, reason })
    const mail = { id: newId(), purpose: `${action}:${accountId}:${at}`, accountId, language: account.language, at }
    const parameters = { change: 'taken-off-by-operator' as const }
    await enqueueMessage(tx, { ...mail, kind: 'second-factor-changed', parameters })
    return true
  })
}
