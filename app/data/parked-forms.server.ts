/** Forms whose sender's session had ended, sealed. Bound to an account and an address; used once. */
import type { Db } from './database.server.ts'

export interface ParkedForm {
  id: string
  accountId: string
  path: string
  sealed: string
  expiresAt: string
}

export async function insertParkedForm(db: Db, form: ParkedForm): Promise<void> {
  await db
    .insertInto('parked_form')
    .values({
      id: form.id,
      account_id: form.accountId,
      path: form.path,
      sealed: form.sealed,
      expires_at: form.expiresAt,
      used_at: null,
    })
    .execute()
}

export interface ParkedFormKey {
  id: string
  accountId: string
  path: string
}

/** The sealed fields; null when there is no such form of this account for this address, or its time is over. */
export async function findParkedForm(
  db: Db,
  { id, accountId, path }: ParkedFormKey,
  now: string,
): Promise<string | null> {
  const row = await db
    .selectFrom('parked_form')
    .where('id', '=', id)
    .where('account_id', '=', accountId)
    .where('path', '=', path)
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .select('sealed')
    .executeTakeFirst()
  return row?.sealed ?? null
}

/** Marks a form as sent. @returns whether it was still waiting */
export async function spendParkedForm(db: Db, accountId: string, id: string, now: string): Promise<boolean> {
  const row = await db
    .updateTable('parked_form')
    .set({ used_at: now })
    .where('id', '=', id)
    .where('account_id', '=', accountId)
    .where('used_at', 'is', null)
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

export async function deleteOldParkedForms(db: Db, before: string): Promise<void> {
  await db.deleteFrom('parked_form').where('expires_at', '<', before).execute()
}
