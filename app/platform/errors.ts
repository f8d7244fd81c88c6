/**
 * What may go wrong on purpose. `NotFound` also stands for what the actor may not see: one body for both.
 * Recognised by `code`, not by class: the server's bundles each carry a copy of this file.
 */
export type Refused = 'not-found' | 'bad-request'

export class NotFound extends Error {
  readonly code = 'not-found'
}

/** The request itself is malformed: unknown field, repeated field, unreadable id. */
export class BadRequest extends Error {
  readonly code = 'bad-request'
}

export function hasCode<C extends Refused>(error: unknown, code: C): boolean {
  return error instanceof Error && (error as Error & { code?: unknown }).code === code
}
