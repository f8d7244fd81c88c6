/** Responses: each a row that is only ever added, under an id made where it was given. */
import type { Response } from '#app/domain/attempt/responses.ts'
import type { ResponseValue } from '#app/items/item.ts'
import type { Db, Tx } from './database.server.ts'
import { insertText, listTexts } from './personal-texts.server.ts'

export interface NewResponse {
  enrolmentId: string
  /** the learner, whose words an open answer is */
  accountId: string
  attemptId: string
  id: string
  /** taken where its words are kept apart, so that they can be emptied: an open answer */
  textId: string
  position: number
  value: ResponseValue
  replaces: string | null
  /** by the clock of the device: shown, never trusted */
  givenAt: string
  savedAt: string
}

/** Saves a response; the same id again is a no-op. */
export async function insertResponse(tx: Tx, response: NewResponse): Promise<void> {
  const { enrolmentId, accountId, attemptId, id, textId, position, value, replaces, givenAt, savedAt } = response
  const words = value.kind === 'open-answer' ? value.typed : null
  const made = await tx
    .insertInto('response')
    .values({
      enrolment_id: enrolmentId,
      attempt_id: attemptId,
      id,
      position,
      value: JSON.stringify(words === null ? value : { version: 1, kind: value.kind, textId }),
      replaces,
      given_at: givenAt,
      saved_at: savedAt,
    })
    .onConflict((conflict) => conflict.columns(['enrolment_id', 'attempt_id', 'id']).doNothing())
    .returning('id')
    .executeTakeFirst()
  if (made === undefined || words === null) return
  await insertText(tx, { id: textId, accountId, dataClass: 'answer.text', text: words, at: savedAt })
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
  const values = await valuesOf(
    db,
    rows.map(({ value }) => JSON.parse(value) as StoredValue),
  )
  for (const [at, { attempt_id, id, position, replaces, saved_at }] of rows.entries()) {
    const response = { id, position: Number(position), value: values[at]!, replaces, savedAt: saved_at }
    found.get(attempt_id)?.push(response)
  }
  return found
}

type StoredValue = Exclude<ResponseValue, { kind: 'open-answer' }> | { version: 1; kind: 'open-answer'; textId: string }

/** Words that are kept apart in their place; those that were emptied (erasure) read as nothing given. */
async function valuesOf(db: Db, stored: StoredValue[]): Promise<ResponseValue[]> {
  const ids = stored.flatMap((value) => (value.kind === 'open-answer' ? [value.textId] : []))
  const texts = ids.length === 0 ? new Map<string, string>() : await listTexts(db, ids)
  return stored.map((value) =>
    value.kind === 'open-answer' ? { version: 1, kind: value.kind, typed: texts.get(value.textId) ?? '' } : value,
  )
}
