/** Tables of what is graded again because a key was corrected. Append-only ones are marked (A). */
import type { Fixed } from './columns.ts'

export interface RegradingTable {
  id: Fixed<string>
  course_id: Fixed<string>
  item_key: Fixed<string>
  /** `keep`: nobody's marks fall; `follow`: marks follow the key */
  policy: Fixed<'keep' | 'follow'>
  reason: Fixed<string>
  /** who corrected the key */
  account_id: Fixed<string>
  at: Fixed<string>
  state: 'open' | 'done'
}

/** (A) */
export interface RegradingItemTable {
  regrading_id: Fixed<string>
  item_version_id: Fixed<string>
}

/** (A) */
export interface RegradedAttemptTable {
  regrading_id: Fixed<string>
  attempt_id: Fixed<string>
  enrolment_id: Fixed<string>
  outcome: Fixed<'raised' | 'lowered' | 'kept' | 'same'>
}
