/** Facts of an enrolment as the rules read them, and the summaries derived from them. Summaries are written here alone. */
import type { ActivityState } from '#app/domain/progress/activity-states.ts'
import type { Blocker } from '#app/domain/progress/blockers.ts'
import type { AttemptFact, Facts, Place } from '#app/domain/progress/facts.ts'
import type { Progress, Summaries } from '#app/domain/progress/summaries.ts'
import { hundredthsOf, marksOf, standingScore } from '#app/domain/grading/marks.ts'
import { listAttempts } from './attempts.server.ts'
import type { Db, Tx } from './database.server.ts'
import { listEvents } from './events.server.ts'
import { listGrades } from './grades.server.ts'
import { listHandIns } from './hand-ins.server.ts'

/** Everything that happened in an enrolment. */
export async function listFacts(db: Db, enrolment: { id: string; enrolledAt: string }): Promise<Facts> {
  const events = await listEvents(db, enrolment.id)
  const attempts = await listAttemptFacts(db, enrolment.id)
  return { enrolledAt: enrolment.enrolledAt, events, attempts, handIns: await listHandIns(db, [enrolment.id]) }
}

/** The attempts of an enrolment (at some activities, or at all) with their current grades. */
export async function listAttemptFacts(db: Db, enrolmentId: string, activityIds?: string[]): Promise<AttemptFact[]> {
  const attempts = await listAttempts(db, enrolmentId, activityIds)
  const submitted = attempts.filter((attempt) => attempt.state === 'submitted').map((attempt) => attempt.id)
  const grades = await listGrades(db, enrolmentId, submitted)
  return attempts.map(({ id, activityId, number, kind, rules, startedAt, submittedAt }) => {
    const { passMark } = rules
    const grade = standingScore(grades.get(id) ?? [], passMark)
    return { id, activityId, number, kind, passMark, startedAt, submittedAt, grade }
  })
}

/** What a learner has done in some enrolments: by enrolment, in the order of activity ids. */
export async function listActivityStates(db: Db, enrolmentIds: string[]): Promise<Map<string, ActivityState[]>> {
  const found = new Map<string, ActivityState[]>(enrolmentIds.map((id) => [id, []]))
  if (enrolmentIds.length === 0) return found
  const rows = await db
    .selectFrom('activity_state')
    .where('enrolment_id', 'in', enrolmentIds)
    .orderBy('activity_id')
    .select(['enrolment_id', 'activity_id', 'state', 'best_hundredths', 'maximum', 'attempts', 'first_at', 'done_at'])
    .execute()
  for (const row of rows) {
    found.get(row.enrolment_id)?.push({
      activityId: row.activity_id,
      state: row.state,
      bestMarks: row.best_hundredths === null ? null : marksOf(Number(row.best_hundredths)),
      maximum: row.maximum === null ? null : Number(row.maximum),
      attempts: Number(row.attempts),
      firstAt: row.first_at,
      doneAt: row.done_at,
    })
  }
  return found
}

export async function findActivityStates(db: Db, enrolmentId: string): Promise<ActivityState[]> {
  return (await listActivityStates(db, [enrolmentId])).get(enrolmentId) ?? []
}

/** The progress of some enrolments, by enrolment. */
export async function listProgress(db: Db, enrolmentIds: string[]): Promise<Map<string, Progress>> {
  if (enrolmentIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('progress')
    .where('enrolment_id', 'in', enrolmentIds)
    .select(['enrolment_id', 'done', 'total', 'place', 'last_active_at', 'missing'])
    .execute()
  return new Map(
    rows.map((row) => {
      const place = row.place === null ? null : (JSON.parse(row.place) as Place & { version: 1 })
      const { missing } = JSON.parse(row.missing) as { missing: Blocker[] }
      const progress = {
        done: Number(row.done),
        total: Number(row.total),
        place: place && { activityId: place.activityId, fragment: place.fragment },
        lastActiveAt: row.last_active_at,
        missing,
      }
      return [row.enrolment_id, progress]
    }),
  )
}

export async function findProgress(db: Db, enrolmentId: string): Promise<Progress | null> {
  return (await listProgress(db, [enrolmentId])).get(enrolmentId) ?? null
}

/**
 * Stores what was derived, writing only what differs.
 * @returns how many rows were wrong or missing
 */
export async function writeSummaries(
  tx: Tx,
  enrolmentId: string,
  { activities, progress }: Summaries,
): Promise<number> {
  const stored = new Map((await findActivityStates(tx, enrolmentId)).map((state) => [state.activityId, state]))
  const changed = activities.filter((state) => !same(state, stored.get(state.activityId)))
  const stale = [...stored.keys()].filter((id) => !activities.some((state) => state.activityId === id))
  if (changed.length > 0) await upsertStates(tx, enrolmentId, changed)
  if (stale.length > 0) {
    await tx
      .deleteFrom('activity_state')
      .where('enrolment_id', '=', enrolmentId)
      .where('activity_id', 'in', stale)
      .execute()
  }
  if (same(progress, await findProgress(tx, enrolmentId))) return changed.length + stale.length
  await upsertProgress(tx, enrolmentId, progress)
  return changed.length + stale.length + 1
}

/** Both sides come from the same readers and rules, so equal facts give equal text. */
function same(derived: object, stored: object | null | undefined): boolean {
  return JSON.stringify(derived) === JSON.stringify(stored)
}

async function upsertStates(tx: Tx, enrolmentId: string, states: ActivityState[]): Promise<void> {
  const rows = states.map((state) => ({
    enrolment_id: enrolmentId,
    activity_id: state.activityId,
    state: state.state,
    best_hundredths: state.bestMarks === null ? null : hundredthsOf(state.bestMarks),
    maximum: state.maximum,
    attempts: state.attempts,
    first_at: state.firstAt,
    done_at: state.doneAt,
  }))
  await tx
    .insertInto('activity_state')
    .values(rows)
    .onConflict((conflict) =>
      conflict.columns(['enrolment_id', 'activity_id']).doUpdateSet((set) => ({
        state: set.ref('excluded.state'),
        best_hundredths: set.ref('excluded.best_hundredths'),
        maximum: set.ref('excluded.maximum'),
        attempts: set.ref('excluded.attempts'),
        first_at: set.ref('excluded.first_at'),
        done_at: set.ref('excluded.done_at'),
      })),
    )
    .execute()
}

async function upsertProgress(tx: Tx, enrolmentId: string, progress: Progress): Promise<void> {
  const { done, total, place, lastActiveAt, missing } = progress
  const row = {
    done,
    total,
    place: place === null ? null : JSON.stringify({ version: 1, ...place }),
    last_active_at: lastActiveAt,
    missing: JSON.stringify({ version: 1, missing }),
  }
  await tx
    .insertInto('progress')
    .values({ enrolment_id: enrolmentId, ...row })
    .onConflict((conflict) => conflict.column('enrolment_id').doUpdateSet(row))
    .execute()
}
