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
