/**
 * The table types Kysely checks every query against. One interface a table, columns as they are stored:
 * ids UUIDv7 text, instants ISO 8601 UTC text (24 characters), flags 0/1, JSON as text with a `version` inside.
 * Append-only tables are marked (A), summaries (S). The migrations make them; a test compares the two.
 */
import type {
  AccountTable,
  PersonTable,
  PasswordTable,
  SecondFactorTable,
  RecoveryCodeTable,
  AuthSessionTable,
  OneTimeTokenTable,
  SignInFailureTable,
  KnownNetworkTable,
  ParkedFormTable,
  RoleGrantTable,
} from './tables/people.ts'
import type {
  CourseTable,
  EditionTable,
  EditionOutlineTable,
  EditionPageTable,
  ItemVersionTable,
  ItemTextTable,
  EditionItemTable,
  ItemSolutionTable,
  ItemFeedbackTable,
  DatasetVersionTable,
  EditionDatasetTable,
  ContentImportTable,
} from './tables/courseware.ts'
import type {
  EnrolmentTable,
  LearningEventTable,
  AttemptTable,
  AttemptItemTable,
  ResponseTable,
  AttemptStepTable,
  GradeTable,
  ExtraTimeTable,
  OpenAnswerTable,
  OpenAnswerReviewTable,
  ActivityStateTable,
  ProgressTable,
} from './tables/learning.ts'
import type { RegradedAttemptTable, RegradingItemTable, RegradingTable } from './tables/regrading.ts'
import type { CredentialTable, CredentialEventTable } from './tables/credentials.ts'
import type { CentreLogoTable, CentreVersionTable } from './tables/centre.ts'
import type { HelpQuotaTable, HelpReportMarkTable, HelpReportTable, PersonalTextTable } from './tables/help.ts'
import type { HandInReviewTable, HandInTable, SheetEntryTable } from './tables/sheets.ts'
import type { OutboxMessageTable, AuditEntryTable } from './tables/running.ts'

export interface Schema {
  account: AccountTable
  person: PersonTable
  password: PasswordTable
  second_factor: SecondFactorTable
  recovery_code: RecoveryCodeTable
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
  edition_dataset: EditionDatasetTable
  content_import: ContentImportTable
  enrolment: EnrolmentTable
  learning_event: LearningEventTable
  attempt: AttemptTable
  attempt_item: AttemptItemTable
  response: ResponseTable
  attempt_step: AttemptStepTable
  grade: GradeTable
  extra_time: ExtraTimeTable
  open_answer: OpenAnswerTable
  open_answer_review: OpenAnswerReviewTable
  regrading: RegradingTable
  regrading_item: RegradingItemTable
  regraded_attempt: RegradedAttemptTable
  activity_state: ActivityStateTable
  progress: ProgressTable
  sheet_entry: SheetEntryTable
  hand_in: HandInTable
  hand_in_review: HandInReviewTable
  credential: CredentialTable
  credential_event: CredentialEventTable
  outbox_message: OutboxMessageTable
  audit_entry: AuditEntryTable
  centre_logo: CentreLogoTable
  centre_version: CentreVersionTable
  personal_text: PersonalTextTable
  help_report: HelpReportTable
  help_report_mark: HelpReportMarkTable
  help_quota: HelpQuotaTable
}
