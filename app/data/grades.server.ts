/** Grades, and the feedback that goes with them. Both exist for submitted attempts alone. */
import type { AttemptGrade, ItemGrade } from '#app/domain/grading/grade-attempt.ts'
import { hundredthsOf, marksOf } from '#app/domain/grading/marks.ts'
import type { Db, Tx } from './database.server.ts'

export interface GradeRecord extends AttemptGrade {
  id: string
  attemptId: string
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

/** The current grade of each attempt of an enrolment (or of some of them) that has one: that of the greatest id. */
export async function listCurrentGrades(
  db: Db,
  enrolmentId: string,
  attemptIds?: string[],
): Promise<Map<string, GradeRecord>> {
  if (attemptIds?.length === 0) return new Map()
  const all = db.selectFrom('grade').where('enrolment_id', '=', enrolmentId)
  const some = attemptIds === undefined ? all : all.where('attempt_id', 'in', attemptIds)
  const rows = await some.orderBy('id').select(['id', 'attempt_id', 'items', 'hundredths', 'maximum', 'at']).execute()
  return new Map(
    rows.map((row) => {
      const { items } = JSON.parse(row.items) as { items: ItemGrade[] }
      const { id, attempt_id: attemptId, at } = row
      const marks = marksOf(Number(row.hundredths))
      return [attemptId, { id, attemptId, items, marks, maximum: Number(row.maximum), at }]
    }),
  )
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
