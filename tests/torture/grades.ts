/** Grades, worked out again from the responses that stand. */
import { listAttemptItems } from '#app/data/attempts.server.ts'
import type { Db } from '#app/data/database.server.ts'
import { getSolutions } from '#app/data/grading.server.ts'
import { listResponses } from '#app/data/responses.server.ts'
import { currentValues } from '#app/domain/attempt/responses.ts'
import { askedItem, gradeAttempt } from '#app/domain/grading/grade-attempt.ts'
import { hundredthsOf } from '#app/domain/grading/marks.ts'

interface StoredGrade {
  enrolment_id: string
  attempt_id: string
  hundredths: number
  maximum: number
}

/** @returns a sentence for each grade that does not follow from what was answered */
export async function wrongGrades(db: Db): Promise<string[]> {
  const stored = await db.selectFrom('grade').select(['enrolment_id', 'attempt_id', 'hundredths', 'maximum']).execute()
  const found: string[] = []
  for (const grade of stored) {
    const again = await workedOut(db, grade)
    if (typeof again === 'string') found.push(`the grade of ${grade.attempt_id} cannot be worked out: ${again}`)
    else if (hundredthsOf(again.marks) !== grade.hundredths || again.maximum !== grade.maximum)
      found.push(
        `the grade of ${grade.attempt_id} is ${grade.hundredths / 100}/${grade.maximum}, its responses are worth ${again.marks}`,
      )
  }
  return found
}

/** @returns why not, where an answer is of another kind than its question */
async function workedOut(db: Db, grade: StoredGrade): Promise<Awaited<ReturnType<typeof gradeAgain>> | string> {
  try {
    return await db.transaction().execute((tx) => gradeAgain(tx, grade))
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

async function gradeAgain(tx: Parameters<typeof getSolutions>[0], { enrolment_id, attempt_id }: StoredGrade) {
  const items = await listAttemptItems(tx, { id: attempt_id, enrolmentId: enrolment_id })
  const responses = (await listResponses(tx, enrolment_id, [attempt_id])).get(attempt_id) ?? []
  const solutions = await getSolutions(
    tx,
    items.map((item) => item.itemVersionId),
  )
  return gradeAttempt(items.map(askedItem), currentValues(responses), solutions)
}
