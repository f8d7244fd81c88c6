/** What a form page shows: values and errors by field name. Empty when the form is new. */
import type { FieldError } from '#app/i18n/refusal.ts'

export interface FormState {
  values: Record<string, string>
  errors: Record<string, FieldError>
  /** said above the form when no field is to blame */
  problem: FieldError | null
  /** id of a parked form that is being sent again */
  parked: string | null
}

export const emptyForm: FormState = { values: {}, errors: {}, problem: null, parked: null }

/** What the browser itself checks, derived from the schema by `fieldAttributes`. */
export interface FieldAttributes {
  required?: boolean
  minLength?: number
  maxLength?: number
  pattern?: string
  type?: 'email'
}
