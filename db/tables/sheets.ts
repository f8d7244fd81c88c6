/** Tables of what learners fill in and hand in. Append-only ones are marked (A). */
import type { Fixed } from './columns.ts'

/** (A) a field as it was saved; the last one counts */
export interface SheetEntryTable {
  enrolment_id: Fixed<string>
  /** made where it was given */
  id: Fixed<string>
  activity_id: Fixed<string>
  field_id: Fixed<string>
  /** of the JSON FieldValue, in `personal_text` */
  text_id: Fixed<string>
  saved_at: Fixed<string>
}

/** (A) */
export interface HandInTable {
  enrolment_id: Fixed<string>
  id: Fixed<string>
  activity_id: Fixed<string>
  number: Fixed<number>
  /** whose fields it answers */
  edition_id: Fixed<string>
  language: Fixed<string>
  /** JSON: field id → entry id, as they stood when it was handed in */
  entries: Fixed<string>
  at: Fixed<string>
}

/** (A) what a trainer says of a hand-in; the last one counts */
export interface HandInReviewTable {
  enrolment_id: Fixed<string>
  id: Fixed<string>
  hand_in_id: Fixed<string>
  verdict: Fixed<'read' | 'returned' | 'marked'>
  /** JSON: criterion id → marks; null unless it is marked */
  marks: Fixed<string | null>
  hundredths: Fixed<number | null>
  maximum: Fixed<number | null>
  /** in `personal_text`, of the learner's */
  comment_id: Fixed<string | null>
  account_id: Fixed<string>
  at: Fixed<string>
}
