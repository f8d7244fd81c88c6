/**
 * Expected refusals, as data: which field, why, as message keys. Use-cases return them; a form page shows them beside its
 * fields.
 */
import type { MessageKey } from './messages/catalogue.ts'

export interface FieldError {
  key: MessageKey
  values?: Record<string, string | number>
}

export interface Refusal {
  refused: true
  /** by field name, as the form sends it */
  errors: Record<string, FieldError>
  /** said above the form when no field is to blame */
  problem: FieldError | null
  /** nothing is wrong but the moment: it came too often (429), or cannot be saved now (503) */
  later?: { status: 429 | 503; seconds: number }
}

/** Refuses a form for the reasons given by field name; `problem` when no field is to blame. */
export function refuse(
  errors: Record<string, FieldError | MessageKey>,
  problem: FieldError | MessageKey | null = null,
): Refusal {
  const named = Object.entries(errors).map(([field, error]) => [field, asError(error)] as const)
  return { refused: true, errors: Object.fromEntries(named), problem: problem === null ? null : asError(problem) }
}

/** Refuses a form that came too often. @param seconds until it may be sent again */
export function refuseTooOften(problem: MessageKey, seconds: number): Refusal {
  return { ...refuse({}, problem), later: { status: 429, seconds } }
}

/** Refuses a form that cannot be saved now, though nothing is wrong with it. @param seconds until it is worth a try */
export function refuseBusy(seconds: number): Refusal {
  return { ...refuse({}, 'errors.busy-form'), later: { status: 503, seconds } }
}

export function isRefusal(value: unknown): value is Refusal {
  return typeof value === 'object' && value !== null && 'refused' in value && value.refused === true
}

function asError(error: FieldError | MessageKey): FieldError {
  return typeof error === 'string' ? { key: error } : error
}
