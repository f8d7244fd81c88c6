/** One item of the bank: what learners see in each language, its key with its dates, feedback, and where it is asked. */
import type { Context } from '#app/context.server.ts'
import { listFeedback } from '#app/data/grades.server.ts'
import { listBankTexts, listSolutions } from '#app/data/item-bank.server.ts'
import { countAskedAttempts, countOutcomes, listRegradings } from '#app/data/regradings.server.ts'
import type { SignedIn } from '#app/domain/access/actor.ts'
import { keyLines, type LetteredText } from './key-lines.ts'
import { usedItems, type UsedItem } from './bank-items.ts'
import type { BankItemView, RegradingView } from './components/author-view.ts'
import { NotFound } from '#app/platform/errors.ts'
import { regradedUntil } from '#app/record/regrade-attempts.server.ts'
import { getTaughtCourse, type TaughtCourse } from './taught-course.server.ts'

/** @throws NotFound for a course that is not hers, or an item the edition does not have */
export async function readBankItem(
  ctx: Context<SignedIn>,
  { courseSlug, itemKey }: { courseSlug: string; itemKey: string },
): Promise<BankItemView> {
  const taught = await getTaughtCourse(ctx, courseSlug)
  const item = usedItems(taught.edition.structure, taught.outline).find((one) => one.itemKey === itemKey)
  const texts = item && (await listBankTexts(ctx.db, taught.edition.id)).get(item.itemVersionId)
  if (item === undefined || texts === undefined) throw new NotFound()
  const inOrder = taught.edition.structure.languages.flatMap((language) => texts.get(language) ?? [])
  const feedback = await listFeedback(
    ctx.db,
    inOrder.map(({ id }) => id),
  )
  const solutions = await listSolutions(ctx.db, item.itemVersionId)
  const { solution } = solutions.at(-1)!
  return {
    course: taught.view,
    itemKey,
    kind: inOrder[0]!.kind,
    ...aboutItem(taught, item),
    texts: inOrder.map((text) => ({
      language: text.language,
      promptHtml: text.promptHtml,
      lines: linesWithFeedback(keyLines(solution, text), feedback.get(text.id)),
    })),
    keys: solutions.map(({ number, fromAt, reason }) => ({ number, fromAt, reason })),
    regradings: await regradingsOf(ctx, taught, itemKey),
  }
}

async function regradingsOf(ctx: Context, { courseId }: TaughtCourse, itemKey: string): Promise<RegradingView[]> {
  const regradings = await listRegradings(ctx.db, courseId, itemKey)
  const outcomes = await countOutcomes(
    ctx.db,
    regradings.map(({ id }) => id),
  )
  return Promise.all(
    regradings.map(async ({ id, at, policy, reason, isDone, itemVersionIds }) => {
      const total = await countAskedAttempts(ctx.db, { itemVersionIds, before: regradedUntil(at) })
      return { id, at, policy, reason, isDone, total, outcomes: outcomes.get(id)! }
    }),
  )
}

function aboutItem({ outline }: TaughtCourse, { outcome, difficulty, tags = [], marks, uses }: UsedItem) {
  const outcomeWords = outline.outcomes[outcome] ?? outcome
  return { outcomeWords, difficulty: difficulty ?? null, tags, marks, uses }
}

function linesWithFeedback(lines: LetteredText[], feedback: ReadonlyMap<string, string> | undefined) {
  return lines.map((line) => ({ ...line, feedbackHtml: feedback?.get(line.letter) ?? null }))
}
