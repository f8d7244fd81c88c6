/** Tables of the centre that runs the site. */
import type { Fixed } from './columns.ts'

/** (A) */
export interface CentreLogoTable {
  /** SHA-256 of its base64, hex */
  hash: Fixed<string>
  media_type: Fixed<'image/png' | 'image/jpeg'>
  base64: Fixed<string>
  at: Fixed<string>
}

/** (A) the highest number is in force */
export interface CentreVersionTable {
  number: Fixed<number>
  at: Fixed<string>
  /** who changed it */
  account_id: Fixed<string>
  /** JSON, `CentreSettings` */
  settings: Fixed<string>
  logo_hash: Fixed<string | null>
}
