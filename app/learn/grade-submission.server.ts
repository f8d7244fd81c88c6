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
import { insertOpenAnswer } from '#app/data/open-answers.server.ts'
import { currentValues } from '#app/domain/attempt/responses.ts'
import type { CourseStructure } from '#app/domain/course/structure.ts'
import { askedItem, gradeAttempt, type AttemptGrade } from '#app/domain/grading/grade-attempt.ts'
import { isPassed } from '#app/domain/grading/marks.ts'
import { findCheck, neighbours } from '#app/domain/progress/activities.ts'
import type { Place } from '#app/domain/progress/facts.ts'
import type { AnsweredAttempt } from './save-answers.server.ts'

export interface Submission extends AnsweredAttempt {
  attempt: AttemptRecord
  structure: CourseStructure
}

/** @returns false when it was submitted already: nothing was written */
export async function gradeSubmission(ctx: Context, tx: Tx, submission: Submission): Promise<boolean> {
  const { attempt, structure, items, responses } = submission
  const at = ctx.now()
  if (!(await closeAttempt(tx, attempt, at))) return false
  const solutions = await getSolutions(
    tx,
    items.map((item) => item.itemVersionId),
  )
  const grade = gradeAttempt(items.map(askedItem), currentValues(responses), solutions)
  const { enrolmentId, id: attemptId, activityId } = attempt
  await insertGrade(tx, { enrolmentId, attemptId, id: ctx.newId(), grade, by: 'rule', reason: 'submitted', at })
  for (const { position, verdict } of grade.items)
    if (verdict === 'to-mark') await insertOpenAnswer(tx, { enrolmentId, id: ctx.newId(), attemptId, position, at })
  const place = placeAfter(structure, attempt, grade)
  await insertEvent(tx, {
    enrolmentId,
    id: ctx.newId(),
    kind: 'attempt.submitted',
    activityId,
    attemptId,
    place,
    happenedAt: at,
    recordedAt: at,
  })
  return true
}

/** A check is in its lesson; what was passed leads on; what was not is there to be tried again. */
function placeAfter(
  structure: CourseStructure,
  { kind, activityId, rules }: AttemptRecord,
  grade: AttemptGrade,
): Place {
  if (kind === 'check')
    return { activityId: findCheck(structure, activityId)!.lesson.id, fragment: `check-${activityId}` }
  const next = isPassed(grade, rules.passMark) ? neighbours(structure, activityId).next : null
  return { activityId: next?.id ?? activityId, fragment: '' }
}
