/**
 * What came of one question that was left behind, where that is told at once. Beside grading the one reader of keys for
 * learners: it asks for the key of this one question, and only once its answer stays.
 */
import type { Context } from '#app/context.server.ts'
import type { AttemptItem } from '#app/data/attempts.server.ts'
import { getSolutions } from '#app/data/grading.server.ts'
import { currentValues } from '#app/domain/attempt/responses.ts'
import type { Conduct } from '#app/domain/attempt/conduct.ts'
import { justLeft } from '#app/domain/attempt/walk.ts'
import { askedItem, gradeAttempt, type ItemGrade } from '#app/domain/grading/grade-attempt.ts'
import type { WalkedAttempt } from './save-answers.server.ts'

/** Of the question that was left behind last; null before the first, and where nothing is told at once. */
export async function gradeJustLeft(
  ctx: Context,
  { feedback }: Conduct,
  { items, responses, walk }: WalkedAttempt,
): Promise<{ item: AttemptItem; grade: ItemGrade } | null> {
  if (feedback !== 'at-once' || walk === null) return null
  const position = justLeft(walk)
  const item = items.find((one) => one.position === position)
  if (item === undefined) return null
  const solutions = await getSolutions(ctx.db, [item.itemVersionId])
  const [grade] = gradeAttempt([askedItem(item)], currentValues(responses), solutions).items
  return { item, grade: grade! }
}
