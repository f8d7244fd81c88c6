/** Tables of credentials and their ledger. Append-only ones are marked (A), summaries (S). */
import type { Fixed } from './columns.ts'

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
