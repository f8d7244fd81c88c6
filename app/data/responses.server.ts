/** Responses: each a row that is only ever added, under an id made where it was given. */
import type { Response } from '#app/domain/attempt/responses.ts'
import type { ResponseValue } from '#app/items/item.ts'
import type { Db, Tx } from './database.server.ts'

export interface NewResponse {
  enrolmentId: string
  attemptId: string
  id: string
  position: number
  value: ResponseValue
  replaces: string | null
  /** by the clock of the device: shown, never trusted */
  givenAt: string
  savedAt: string
}

/** Saves a response; the same id again is a no-op. */
export async function insertResponse(tx: Tx, response: NewResponse): Promise<void> {
  const { enrolmentId, attemptId, id, position, value, replaces, givenAt, savedAt } = response
  await tx
    .insertInto('response')
    .values({
      enrolment_id: enrolmentId,
      attempt_id: attemptId,
      id,
      position,
      value: JSON.stringify(value),
      replaces,
      given_at: givenAt,
      saved_at: savedAt,
    })
    .onConflict((conflict) => conflict.columns(['enrolment_id', 'attempt_id', 'id']).doNothing())
    .execute()
}

/** Every response to some attempts of an enrolment, or of several, by attempt. */
export async function listResponses(
  db: Db,
  enrolmentId: string | string[],
  attemptIds: string[],
): Promise<Map<string, Response[]>> {
  const found = new Map<string, Response[]>(attemptIds.map((id) => [id, []]))
  if (attemptIds.length === 0) return found
  const rows = await db
    .selectFrom('response')
    .where('enrolment_id', 'in', [enrolmentId].flat())
    .where('attempt_id', 'in', attemptIds)
    .orderBy('id')
    .select(['attempt_id', 'id', 'position', 'value', 'replaces', 'saved_at'])
    .execute()
  for (const { attempt_id, id, position, value, replaces, saved_at } of rows) {
    const response = {
      id,
      position: Number(position),
      value: JSON.parse(value) as ResponseValue,
      replaces,
      savedAt: saved_at,
    }
    found.get(attempt_id)?.push(response)
  }
  return found
}
