/** Learning events: what happened, in rows that are only ever added. */
import type { Step } from '#app/domain/scenario/run.ts'
import type { EventKind, LearningEvent, Place } from '#app/domain/progress/facts.ts'
import type { Db, Tx } from './database.server.ts'

export interface NewEvent {
  enrolmentId: string
  /** UUIDv7, made where it happened */
  id: string
  kind: EventKind
  activityId?: string | null
  place?: Place | null
  /** the attempt it tells of */
  attemptId?: string
  /** made in a scenario */
  choice?: Omit<Step, 'id'>
  happenedAt: string
  recordedAt: string
}

/** Records an event; the same id again is a no-op. */
export async function insertEvent(tx: Tx, event: NewEvent): Promise<void> {
  const { enrolmentId, id, kind, activityId = null, place = null, attemptId, choice, happenedAt, recordedAt } = event
  await tx
    .insertInto('learning_event')
    .values({
      enrolment_id: enrolmentId,
      id,
      kind,
      activity_id: activityId,
      payload: JSON.stringify({
        version: 1,
        ...(place && { place }),
        ...(attemptId && { attemptId }),
        ...(choice && { choice }),
      }),
      happened_at: happenedAt,
      recorded_at: recordedAt,
    })
    .onConflict((conflict) => conflict.columns(['enrolment_id', 'id']).doNothing())
    .execute()
}

/** Every event of an enrolment, in the order of ids. */
export async function listEvents(db: Db, enrolmentId: string): Promise<LearningEvent[]> {
  const rows = await db
    .selectFrom('learning_event')
    .where('enrolment_id', '=', enrolmentId)
    .orderBy('id')
    .select(['id', 'kind', 'activity_id', 'payload', 'recorded_at'])
    .execute()
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind as EventKind,
    activityId: row.activity_id,
    ...payloadOf(row.payload),
    recordedAt: row.recorded_at,
  }))
}

function payloadOf(payload: string): Pick<LearningEvent, 'place' | 'choice'> {
  const { place, choice } = JSON.parse(payload) as { place?: Place; choice?: Omit<Step, 'id'> }
  return {
    place: place ? { activityId: place.activityId, fragment: place.fragment } : null,
    ...(choice ? { choice } : {}),
  }
}
