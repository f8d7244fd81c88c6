/** The audit: who did what to whom, when and why, in ids and codes. Plain inserts; nothing is ever changed. */
import type { Db } from './database.server.ts'

export interface AuditEntry {
  id: string
  at: string
  /** null for the system itself */
  actorId: string | null
  /** a code, in the past tense: `role.granted` */
  action: string
  subject: string
  /** a code */
  reason: string
}

export async function insertAuditEntry(db: Db, entry: AuditEntry): Promise<void> {
  await db
    .insertInto('audit_entry')
    .values({
      id: entry.id,
      at: entry.at,
      actor_id: entry.actorId,
      action: entry.action,
      subject: entry.subject,
      reason: entry.reason,
    })
    .execute()
}
