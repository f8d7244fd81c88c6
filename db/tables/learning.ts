/** Tables of enrolments, attempts, facts and what is derived from them. Append-only ones are marked (A), summaries (S). */
import type { Fixed } from './columns.ts'

export interface EnrolmentTable {
  id: Fixed<string>
  account_id: Fixed<string>
  course_id: Fixed<string>
  edition_id: string
  state: 'active' | 'withdrawn' | 'completed'
  enrolled_at: Fixed<string>
  withdrawn_at: string | null
  completed_at: string | null
}

/** (A) */
export interface LearningEventTable {
  enrolment_id: Fixed<string>
  id: Fixed<string>
  kind: Fixed<string>
  activity_id: Fixed<string | null>
  /** JSON, ids and codes only */
  payload: Fixed<string>
  happened_at: Fixed<string>
  recorded_at: Fixed<string>
}

export interface AttemptTable {
  enrolment_id: Fixed<string>
  id: Fixed<string>
  activity_id: Fixed<string>
  number: Fixed<number>
  kind: Fixed<'check' | 'quiz' | 'test'>
  language: Fixed<string>
  /** JSON AttemptRules, frozen at the start */
  rules: Fixed<string>
  started_at: Fixed<string>
  deadline_at: Fixed<string | null>
  state: 'open' | 'submitted'
  submitted_at: string | null
}

/** (A) */
export interface AttemptItemTable {
  enrolment_id: Fixed<string>
  attempt_id: Fixed<string>
  position: Fixed<number>
  item_version_id: Fixed<string>
  item_text_id: Fixed<string>
  /** JSON array of option letters as shown */
  option_order: Fixed<string>
  marks: Fixed<number>
}

/** (A) */
export interface ResponseTable {
  enrolment_id: Fixed<string>
  attempt_id: Fixed<string>
  /** made where it was given */
  id: Fixed<string>
  position: Fixed<number>
  /** JSON ResponseValue; of an open answer `textId`, whose words stand in `personal_text` */
  value: Fixed<string>
  replaces: Fixed<string | null>
  given_at: Fixed<string>
  saved_at: Fixed<string>
}

/** (A) questions that were left behind, of attempts that are gone through one by one */
export interface AttemptStepTable {
  enrolment_id: Fixed<string>
  attempt_id: Fixed<string>
  position: Fixed<number>
  at: Fixed<string>
}

/** (A) the current one is the last */
export interface GradeTable {
  enrolment_id: Fixed<string>
  attempt_id: Fixed<string>
  id: Fixed<string>
  /** JSON: marks and verdict per position, and the option letters whose feedback applies */
  items: Fixed<string>
  hundredths: Fixed<number>
  maximum: Fixed<number>
  /** `rule`, or the account that graded */
  by: Fixed<string>
  reason: Fixed<string>
  at: Fixed<string>
}

/** (A) the last one of an enrolment holds */
export interface ExtraTimeTable {
  enrolment_id: Fixed<string>
  id: Fixed<string>
  /** of the time limit */
  percent: Fixed<number>
  /** in `personal_text`, of the learner's */
  reason_id: Fixed<string | null>
  /** who gave it */
  account_id: Fixed<string>
  at: Fixed<string>
}

/** (A) an answer in one's own words that was handed in with its attempt */
export interface OpenAnswerTable {
  enrolment_id: Fixed<string>
  id: Fixed<string>
  attempt_id: Fixed<string>
  position: Fixed<number>
  at: Fixed<string>
}

/** (A) the last one of an answer holds */
export interface OpenAnswerReviewTable {
  enrolment_id: Fixed<string>
  /** made with the form */
  id: Fixed<string>
  open_answer_id: Fixed<string>
  /** JSON: marks by criterion */
  criteria: Fixed<string>
  /** in `personal_text`, of the learner's */
  comment_id: Fixed<string | null>
  /** who gave them */
  account_id: Fixed<string>
  at: Fixed<string>
}

/** (S) */
export interface ActivityStateTable {
  enrolment_id: Fixed<string>
  activity_id: Fixed<string>
  state: 'open' | 'done'
  best_hundredths: number | null
  maximum: number | null
  attempts: number
  first_at: string
  done_at: string | null
}

/** (S) */
export interface ProgressTable {
  enrolment_id: Fixed<string>
  done: number
  total: number
  /** activity id, and where in it: JSON Place */
  place: string | null
  last_active_at: string
  /** JSON Blocker[] */
  missing: string
}
