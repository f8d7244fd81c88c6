/**
 * How people did at a quiz or test, for statistics: of each the first attempt that was submitted, without names. Read in
 * pages, so that no statement holds the serving thread for long.
 */
import type { ItemGrade } from '#app/domain/grading/grade-attempt.ts'
import type { ItemResult, Sitting } from '#app/domain/item-analysis/sitting.ts'
import type { Db } from './database.server.ts'

export interface ResultsOf {
  courseId: string
  activityId: string
  /** null: of every edition */
  editionId: string | null
}

/** A sitting, and whose: an id that leads to nobody's name by itself. */
export interface EnrolmentSitting extends Sitting {
  enrolmentId: string
}

/** More people tell no more, and take longer; the latest are the ones to learn from. */
export const mostSittings = 3000
const page = 200

export async function listSittings(db: Db, of: ResultsOf): Promise<EnrolmentSitting[]> {
  const attempts = await firstAttempts(db, of)
  const sittings: EnrolmentSitting[] = []
  for (let at = 0; at < attempts.length; at += page) {
    sittings.push(...(await sittingsOf(db, attempts.slice(at, at + page))))
  }
  return sittings
}

interface FirstAttempt {
  id: string
  enrolment_id: string
  language: string
  started_at: string
}

async function firstAttempts(db: Db, { courseId, activityId, editionId }: ResultsOf): Promise<FirstAttempt[]> {
  const submitted = db
    .selectFrom('attempt')
    .innerJoin('enrolment', 'enrolment.id', 'attempt.enrolment_id')
    .where('enrolment.course_id', '=', courseId)
    .where('attempt.activity_id', '=', activityId)
    .where('attempt.state', '=', 'submitted')
  const some = editionId === null ? submitted : submitted.where('enrolment.edition_id', '=', editionId)
  const rows = await some
    .where('attempt.number', '=', 1)
    .orderBy('attempt.submitted_at', 'desc')
    .limit(mostSittings)
    .select(['attempt.id', 'attempt.enrolment_id', 'attempt.language', 'attempt.started_at'])
    .execute()
  return rows.reverse()
}

async function sittingsOf(db: Db, attempts: FirstAttempt[]): Promise<EnrolmentSitting[]> {
  const ids = attempts.map(({ id }) => id)
  const grades = await db
    .selectFrom('grade')
    .where('attempt_id', 'in', ids)
    .orderBy('id')
    .select(['attempt_id', 'items'])
    .execute()
  const asked = await db
    .selectFrom('attempt_item')
    .innerJoin('item_version', 'item_version.id', 'attempt_item.item_version_id')
    .where('attempt_item.attempt_id', 'in', ids)
    .select(['attempt_item.attempt_id', 'attempt_item.position', 'item_version.item_key'])
    .execute()
  const saved = await db
    .selectFrom('response')
    .where('attempt_id', 'in', ids)
    .orderBy('saved_at')
    .select(['attempt_id', 'position', 'saved_at'])
    .execute()
  const gradeOf = new Map(grades.map(({ attempt_id, items }) => [attempt_id, items]))
  return attempts.flatMap((attempt) => {
    const items = gradeOf.get(attempt.id)
    if (items === undefined) return []
    const own = <T extends { attempt_id: string }>(rows: T[]) => rows.filter((row) => row.attempt_id === attempt.id)
    return [sittingOf(attempt, (JSON.parse(items) as { items: ItemGrade[] }).items, own(asked), own(saved))]
  })
}

function sittingOf(
  { enrolment_id, language, started_at }: FirstAttempt,
  grades: ItemGrade[],
  asked: { position: number; item_key: string }[],
  saved: { position: number; saved_at: string }[],
): EnrolmentSitting {
  const keys = new Map(asked.map(({ position, item_key }) => [Number(position), item_key]))
  const seconds = secondsByPosition(started_at, saved)
  const items = grades.flatMap(({ position, marks, maximum, chosen, verdict }): [string, ItemResult][] => {
    const key = keys.get(position)
    const isAnswered = verdict !== 'unanswered'
    const result = { marks, maximum, chosen: isAnswered ? chosen : [], isAnswered }
    // What waits for a trainer says nothing yet.
    return key === undefined || verdict === 'to-mark'
      ? []
      : [[key, { ...result, seconds: seconds.get(position) ?? null }]]
  })
  return { enrolmentId: enrolment_id, language, items: new Map(items) }
}

/** Beyond this somebody went away: nothing is known of her time then. */
const longestPause = 1800

/** From the answer before (or the beginning) to the last answer to an item, by position. */
function secondsByPosition(startedAt: string, saved: { position: number; saved_at: string }[]): Map<number, number> {
  const found = new Map<number, number>()
  let before = Date.parse(startedAt)
  for (const { position, saved_at } of saved) {
    const now = Date.parse(saved_at)
    const passed = (now - before) / 1000
    if (passed >= 0 && passed <= longestPause) found.set(Number(position), (found.get(Number(position)) ?? 0) + passed)
    before = now
  }
  return found
}
