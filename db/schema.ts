/**
 * The table types Kysely checks every query against. One interface a table, columns as they are stored:
 * ids UUIDv7 text, instants ISO 8601 UTC text (24 characters), flags 0/1, JSON as text with a `version` inside.
 * Append-only tables are marked (A), summaries (S). The migrations make them; a test compares the two.
 */
import type { ColumnType } from 'kysely'

/** A value that is written once and never updated. */
type Fixed<T> = ColumnType<T, T, never>

// ---------------------------------------------------------------- people

export interface AccountTable {
  id: Fixed<string>
  /** canonical form: NFKC, lower case, trimmed; unique */
  email: string
  /** as the person wrote it, used for sending */
  email_shown: string
  status: 'unconfirmed' | 'active' | 'suspended' | 'erased'
  language: string
  privacy_version: string
  created_at: Fixed<string>
  confirmed_at: string | null
}

export interface PersonTable {
  account_id: Fixed<string>
  certificate_name: string
  /** ISO 3166-1 alpha-2 */
  country: string
  institution: string | null
  updated_at: string
}

export interface PasswordTable {
  account_id: Fixed<string>
  hash: string
  changed_at: string
}

export interface AuthSessionTable {
  /** public id, listed under "devices" */
  id: Fixed<string>
  /** SHA-256 of the token in the cookie, hex */
  token_hash: Fixed<string>
  account_id: Fixed<string>
  kind: Fixed<'learner' | 'staff'>
  device: Fixed<string>
  created_at: Fixed<string>
  seen_at: string
  ended_at: string | null
}

export interface OneTimeTokenTable {
  id: Fixed<string>
  kind: Fixed<'confirm' | 'reset' | 'operator-claim'>
  token_hash: Fixed<string>
  account_id: Fixed<string | null>
  created_at: Fixed<string>
  expires_at: Fixed<string>
  used_at: string | null
}

/** Failed sign-ins, counted per account and per network; one row a failure, deleted when old. */
export interface SignInFailureTable {
  id: Fixed<string>
  /** canonical e-mail, hashed: unknown addresses are counted alike */
  email_hash: Fixed<string>
  network: Fixed<string>
  /** 1 when the account had signed in from this network before */
  known_network: Fixed<number>
  at: Fixed<string>
}

export interface KnownNetworkTable {
  account_id: Fixed<string>
  network: Fixed<string>
  first_at: Fixed<string>
}

export interface ParkedFormTable {
  id: Fixed<string>
  account_id: Fixed<string>
  /** the address the form was sent to */
  path: Fixed<string>
  /** AES-256-GCM of the fields, base64 */
  sealed: Fixed<string>
  expires_at: Fixed<string>
  used_at: string | null
}

export interface RoleGrantTable {
  id: Fixed<string>
  account_id: Fixed<string>
  role: Fixed<'trainer' | 'coordinator' | 'issuer' | 'operator'>
  scope_kind: Fixed<'centre' | 'course' | 'cohort' | 'institution' | 'country'>
  scope_id: Fixed<string>
  from_at: Fixed<string>
  until_at: string | null
  granted_by: Fixed<string | null>
  reason: Fixed<string>
}

// ---------------------------------------------------------------- courseware

export interface CourseTable {
  id: Fixed<string>
  slug: Fixed<string>
  origin: Fixed<'files' | 'studio'>
  first_language: string
  /** place in the catalogue, 1…; chooses the dye of the band */
  position: number
  state: 'open' | 'closed'
  /** the edition new learners begin */
  current_edition_id: string | null
}

/** (A) */
export interface EditionTable {
  id: Fixed<string>
  course_id: Fixed<string>
  number: Fixed<number>
  /** SHA-256 over the sources: an import of the same sources is a no-op */
  content_hash: Fixed<string>
  /** JSON CourseStructure (domain/course/structure.ts) */
  structure: Fixed<string>
  published_at: Fixed<string>
  /** what changed, in words; empty for the first */
  summary: Fixed<string>
}

/** (A) titles and texts of one edition in one language that many pages need: JSON CourseOutline */
export interface EditionOutlineTable {
  edition_id: Fixed<string>
  language: Fixed<string>
  outline: Fixed<string>
}

/** (A) one row is one page view */
export interface EditionPageTable {
  edition_id: Fixed<string>
  language: Fixed<string>
  /** `course` or a lesson id */
  page_key: Fixed<string>
  title: Fixed<string>
  /** JSON PageSegments (domain/course/segments.ts) */
  segments: Fixed<string>
  /** SHA-256 of the source text */
  source_hash: Fixed<string>
  words: Fixed<number>
  bytes: Fixed<number>
  search_text: Fixed<string>
}

/** (A) no words, no key */
export interface ItemVersionTable {
  id: Fixed<string>
  course_id: Fixed<string>
  item_key: Fixed<string>
  kind: Fixed<string>
  outcome: Fixed<string>
  option_count: Fixed<number>
  marks: Fixed<number>
}

/** (A) what a learner may see before submitting: JSON ItemText */
export interface ItemTextTable {
  id: Fixed<string>
  item_version_id: Fixed<string>
  language: Fixed<string>
  body: Fixed<string>
}

/** (A) which text of an item an edition shows in a language */
export interface EditionItemTable {
  edition_id: Fixed<string>
  item_version_id: Fixed<string>
  language: Fixed<string>
  item_text_id: Fixed<string>
}

/** (A) read by grading alone; the current one is the last number */
export interface ItemSolutionTable {
  item_version_id: Fixed<string>
  number: Fixed<number>
  /** JSON Solution (domain/grading) */
  solution: Fixed<string>
  from_at: Fixed<string>
  author: Fixed<string>
  reason: Fixed<string>
}

/** (A) shown only after submission */
export interface ItemFeedbackTable {
  item_text_id: Fixed<string>
  /** option letter */
  option: Fixed<string>
  html: Fixed<string>
}

/** (A) */
export interface DatasetVersionTable {
  id: Fixed<string>
  dataset: Fixed<string>
  /** JSON: title, columns, source, revision, licence, date */
  about: Fixed<string>
  csv: Fixed<string>
}

/** One row a run: what the last import said. */
export interface ContentImportTable {
  id: Fixed<string>
  at: Fixed<string>
  outcome: Fixed<'unchanged' | 'published' | 'refused'>
  /** JSON: courses, editions, faults as file:line:column message */
  report: Fixed<string>
}

// ---------------------------------------------------------------- learning

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
  /** JSON ResponseValue */
  value: Fixed<string>
  replaces: Fixed<string | null>
  given_at: Fixed<string>
  saved_at: Fixed<string>
}

/** (A) the current one is the last */
export interface GradeTable {
  enrolment_id: Fixed<string>
  attempt_id: Fixed<string>
  id: Fixed<string>
  /** JSON: marks and verdict per position, and the option letters whose feedback applies */
  items: Fixed<string>
  marks: Fixed<number>
  maximum: Fixed<number>
  /** `rule`, or the account that graded */
  by: Fixed<string>
  reason: Fixed<string>
  at: Fixed<string>
}

/** (S) */
export interface ActivityStateTable {
  enrolment_id: Fixed<string>
  activity_id: Fixed<string>
  state: 'open' | 'done'
  best_marks: number | null
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

// ---------------------------------------------------------------- credentials

export interface CredentialTable {
  /** 128 random bits, 26 letters and figures */
  id: Fixed<string>
  enrolment_id: Fixed<string>
  account_id: Fixed<string>
  /** JSON CredentialClaims, frozen */
  claims: Fixed<string>
  state: 'unsigned' | 'valid' | 'revoked' | 'superseded' | 'expired'
  /** the signed form, once it is signed */
  signed: string | null
  status_index: Fixed<number>
  created_at: Fixed<string>
  superseded_by: string | null
}

/** (A) the ledger: each entry carries the hash of the one before */
export interface CredentialEventTable {
  credential_id: Fixed<string>
  number: Fixed<number>
  kind: Fixed<'issued' | 'signed' | 'revoked' | 'superseded' | 'renewed'>
  at: Fixed<string>
  by: Fixed<string>
  previous_hash: Fixed<string>
  hash: Fixed<string>
}

// ---------------------------------------------------------------- running

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

export interface SettingTable {
  key: Fixed<string>
  value: string
}

export interface Schema {
  account: AccountTable
  person: PersonTable
  password: PasswordTable
  auth_session: AuthSessionTable
  one_time_token: OneTimeTokenTable
  sign_in_failure: SignInFailureTable
  known_network: KnownNetworkTable
  parked_form: ParkedFormTable
  role_grant: RoleGrantTable
  course: CourseTable
  edition: EditionTable
  edition_outline: EditionOutlineTable
  edition_page: EditionPageTable
  edition_item: EditionItemTable
  item_version: ItemVersionTable
  item_text: ItemTextTable
  item_solution: ItemSolutionTable
  item_feedback: ItemFeedbackTable
  dataset_version: DatasetVersionTable
  content_import: ContentImportTable
  enrolment: EnrolmentTable
  learning_event: LearningEventTable
  attempt: AttemptTable
  attempt_item: AttemptItemTable
  response: ResponseTable
  grade: GradeTable
  activity_state: ActivityStateTable
  progress: ProgressTable
  credential: CredentialTable
  credential_event: CredentialEventTable
  outbox_message: OutboxMessageTable
  audit_entry: AuditEntryTable
  setting: SettingTable
}
