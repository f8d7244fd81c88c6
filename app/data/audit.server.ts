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

/** The action of an entry that says who saw what, and changed nothing. */
export const looked = 'looked'

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

export interface ListedAuditEntry extends AuditEntry {
  /** who did it; null for the system, and for somebody whose name is gone */
  actorName: string | null
}

/** What was done to somebody or something, the newest first; who merely looked is left out. @param subject an id; also finds `<id>:…` */
export async function listAuditEntries(db: Db, subject: string, limit: number): Promise<ListedAuditEntry[]> {
  const rows = await db
    .selectFrom('audit_entry')
    .leftJoin('person', 'person.account_id', 'audit_entry.actor_id')
    .where('action', '!=', looked)
    .where((or) => or.or([or('subject', '=', subject), or('subject', 'like', `${subject}:%`)]))
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .select(['id', 'at', 'actor_id', 'action', 'subject', 'reason', 'person.certificate_name'])
    .execute()
  return rows.map(({ actor_id, certificate_name, ...row }) => {
    return { ...row, actorId: actor_id, actorName: certificate_name }
  })
}
