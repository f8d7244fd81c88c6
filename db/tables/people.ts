/** Tables of accounts, people, sign-in, role grants. Append-only ones are marked (A), summaries (S). */
import type { Fixed } from './columns.ts'

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

/** What an account proves itself with besides the password; no row where it has none. */
export interface SecondFactorTable {
  account_id: Fixed<string>
  /** AES-256-GCM of the key that the app on the phone shares, base64 */
  sealed_key: string
  /** the time step (30 s since 1970) of the last code taken: none up to it is taken again */
  last_step: number
  set_at: string
  /** AES-256-GCM of recovery codes that their owner has yet to put away, base64; emptied then */
  sealed_codes: string | null
  codes_made_at: string
}

export interface RecoveryCodeTable {
  account_id: Fixed<string>
  /** HMAC-SHA-256 of the code under a key of the site, hex */
  hash: Fixed<string>
  used_at: string | null
}

export interface AuthSessionTable {
  /** public id, listed under "devices" */
  id: Fixed<string>
  /** SHA-256 of the token in the cookie, hex */
  token_hash: Fixed<string>
  account_id: Fixed<string>
  kind: Fixed<'learner' | 'staff'>
  device: Fixed<string>
  /** when the second factor was given; null where it was not, or there is none. A session never gains it later */
  factor_at: Fixed<string | null>
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
  /** in force up to this instant; null: until it is ended */
  until_at: string | null
  /** when an operator ended it before its time; null where nobody did */
  ended_at: string | null
  /** of one that was ended: `until_at` as it was granted */
  granted_until: string | null
  granted_by: Fixed<string | null>
  reason: Fixed<string>
}
