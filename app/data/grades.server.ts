/** Grades, and the feedback that goes with them. Both exist for submitted attempts alone. */
import type { AttemptGrade, ItemGrade } from '#app/domain/grading/grade-attempt.ts'
import { hundredthsOf, marksOf } from '#app/domain/grading/marks.ts'
import type { Db, Tx } from './database.server.ts'

export interface GradeRecord extends AttemptGrade {
  id: string
  attemptId: string
  /** `submitted`, or `regraded` when a key was corrected */
  reason: string
  at: string
}

export interface NewGrade {
  enrolmentId: string
  attemptId: string
  id: string
  grade: AttemptGrade
  /** `rule`, or the account that graded */
  by: string
  reason: string
  at: string
}

/** Adds a grade; it is the current one until another is added. */
export async function insertGrade(
  tx: Tx,
  { enrolmentId, attemptId, id, grade, by, reason, at }: NewGrade,
): Promise<void> {
  const { items, marks, maximum } = grade
  await tx
    .insertInto('grade')
    .values({
      enrolment_id: enrolmentId,
      attempt_id: attemptId,
      id,
      items: JSON.stringify({ version: 1, items }),
      hundredths: hundredthsOf(marks),
      maximum,
      by,
      reason,
      at,
    })
    .execute()
}

/** The current grade of each attempt of an enrolment (or of some of several) that has one: that of the greatest id. */
export async function listCurrentGrades(
  db: Db,
  enrolmentId: string | string[],
  attemptIds?: string[],
): Promise<Map<string, GradeRecord>> {
  const grades = await listGrades(db, enrolmentId, attemptIds)
  return new Map(Array.from(grades, ([attemptId, all]) => [attemptId, all.at(-1)!]))
}

/** Every grade that attempts were given, the first one first, by attempt. */
export async function listGrades(
  db: Db,
  enrolmentId: string | string[],
  attemptIds?: string[],
): Promise<Map<string, GradeRecord[]>> {
  if (attemptIds?.length === 0) return new Map()
  const all = db.selectFrom('grade').where('enrolment_id', 'in', [enrolmentId].flat())
  const some = attemptIds === undefined ? all : all.where('attempt_id', 'in', attemptIds)
  const columns = ['id', 'attempt_id', 'items', 'hundredths', 'maximum', 'reason', 'at'] as const
  const rows = await some.orderBy('id').select(columns).execute()
  const found = new Map<string, GradeRecord[]>()
  for (const { id, attempt_id: attemptId, reason, at, ...row } of rows) {
    const { items } = JSON.parse(row.items) as { items: ItemGrade[] }
    const score = { marks: marksOf(Number(row.hundredths)), maximum: Number(row.maximum) }
    found.set(attemptId, [...(found.get(attemptId) ?? []), { id, attemptId, items, ...score, reason, at }])
  }
  return found
}

/** Feedback of item texts: by text, then by option letter. Ask for those of submitted attempts alone. */
export async function listFeedback(db: Db, itemTextIds: string[]): Promise<Map<string, Map<string, string>>> {
  if (itemTextIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('item_feedback')
    .where('item_text_id', 'in', itemTextIds)
    .select(['item_text_id', 'option', 'html'])
    .execute()
  const feedback = new Map<string, Map<string, string>>()
  for (const { item_text_id, option, html } of rows) {
    feedback.set(item_text_id, (feedback.get(item_text_id) ?? new Map<string, string>()).set(option, html))
  }
  return feedback
}
