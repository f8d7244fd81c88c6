/** Tables of outbox and audit. Append-only ones are marked (A), summaries (S). */
import type { Fixed } from './columns.ts'

export interface OutboxMessageTable {
  id: Fixed<string>
  /** unique: the same purpose is never mailed twice */
  purpose: Fixed<string>
  account_id: Fixed<string>
  kind: Fixed<string>
  language: Fixed<string>
  /** JSON parameters; secrets (links with tokens) are emptied once sent */
  parameters: string
  state: 'waiting' | 'sent' | 'failed'
  created_at: Fixed<string>
  sent_at: string | null
  attempts: number
  leased_until: string | null
}

/** (A) */
export interface AuditEntryTable {
  id: Fixed<string>
  at: Fixed<string>
  actor_id: Fixed<string | null>
  action: Fixed<string>
  subject: Fixed<string>
  reason: Fixed<string>
}
