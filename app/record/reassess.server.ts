/** What submitted attempts would come to, or come to, with another key for one question. Reads alone. */
import type { Db } from '#app/data/database.server.ts'
import { listCurrentGrades, type GradeRecord } from '#app/data/grades.server.ts'
import type { AskedAttempt } from '#app/data/regradings.server.ts'
import { listResponses } from '#app/data/responses.server.ts'
import { currentValues } from '#app/domain/attempt/responses.ts'
import { askedItem } from '#app/domain/grading/grade-attempt.ts'
import { isPassed } from '#app/domain/grading/marks.ts'
import { regrade, type Regraded, type RegradePolicy } from '#app/domain/grading/regrade.ts'
import type { Solution } from '#app/items/item.ts'

export interface Reassessed extends Omit<AskedAttempt, 'item'>, Regraded {
  before: GradeRecord
  passedBefore: boolean
  passesNow: boolean
}

/**
 * @param solutions by item version
 * @throws when one of the attempts was never graded
 */
export async function reassess(
  db: Db,
  asked: AskedAttempt[],
  solutions: ReadonlyMap<string, Solution>,
  policy: RegradePolicy,
): Promise<Reassessed[]> {
  const enrolmentIds = [...new Set(asked.map(({ enrolmentId }) => enrolmentId))]
  const attemptIds = asked.map(({ attemptId }) => attemptId)
  const grades = await listCurrentGrades(db, enrolmentIds, attemptIds)
  const responses = await listResponses(db, enrolmentIds, attemptIds)
  return asked.map(({ item, ...attempt }) => {
    const before = grades.get(attempt.attemptId)
    const solution = solutions.get(item.itemVersionId)
    if (before === undefined || solution === undefined)
      throw new Error(`Attempt ${attempt.attemptId} has no grade or key`)
    const value = currentValues(responses.get(attempt.attemptId) ?? []).get(item.position)
    const regraded = regrade(before, { asked: askedItem(item), value, solution }, policy)
    const passes = (grade: Regraded['grade']) => isPassed(grade, attempt.passMark)
    return { ...attempt, ...regraded, before, passedBefore: passes(before), passesNow: passes(regraded.grade) }
  })
}
