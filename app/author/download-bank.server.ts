/** The item bank as a file for another system: every question that GIFT can say, with the key that holds. */
import type { Context } from '#app/context.server.ts'
import { listFeedback } from '#app/data/grades.server.ts'
import { listBankTexts, listVersionKeys } from '#app/data/item-bank.server.ts'
import type { SignedIn } from '#app/domain/access/actor.ts'
import type { Language } from '#app/domain/course/structure.ts'
import { neutralOf } from '#app/exchange/from-item.ts'
import { writeGift, type GiftQuestion } from '#app/exchange/gift/write.ts'
import { translator } from '#app/i18n/translate.ts'
import { usedItems } from './bank-items.ts'
import { getTaughtCourse } from './taught-course.server.ts'

export interface BankFile {
  name: string
  /** says first what it holds and what GIFT has no way to say */
  gift: string
}

/**
 * In the reader's language where the question has it, else in the course's first.
 * @throws NotFound for a course that is not hers
 */
export async function downloadBank(ctx: Context<SignedIn>, { courseSlug }: { courseSlug: string }): Promise<BankFile> {
  const { courseId, edition, outline, view } = await getTaughtCourse(ctx, courseSlug)
  const keys = new Map((await listVersionKeys(ctx.db, courseId)).map((key) => [key.itemVersionId, key.solution]))
  const texts = await listBankTexts(ctx.db, edition.id)
  const keyed = usedItems(edition.structure, outline).flatMap(({ itemVersionId, outcome }) => {
    const own = texts.get(itemVersionId)
    const text = own?.get(ctx.language) ?? own?.get(edition.structure.firstLanguage)
    const solution = keys.get(itemVersionId)
    return text === undefined || solution === undefined
      ? []
      : [{ category: `${courseSlug}/${outcome}`, text, solution }]
  })
  const feedback = await listFeedback(
    ctx.db,
    keyed.map(({ text }) => text.id),
  )
  const questions = keyed.map(({ text, ...item }) => {
    return { key: text.itemKey, question: neutralOf({ ...item, text, feedback: feedback.get(text.id) ?? new Map() }) }
  })
  const sayable = questions.flatMap(({ question }) => (isSayable(question) ? question : []))
  const leftOut = questions.filter(({ question }) => !isSayable(question)).map(({ key }) => key)
  const head = headOf(ctx.language, view.title, sayable.length, leftOut)
  return { name: `${courseSlug}.gift`, gift: `${head}\n${writeGift(byCategory(sayable))}` }
}

const isSayable = (question: ReturnType<typeof neutralOf>): question is GiftQuestion =>
  question !== null && question.kind !== 'ordering'

/** A category is said once for all that follows. */
const byCategory = (questions: GiftQuestion[]) =>
  [...new Set(questions.map(({ category }) => category))].flatMap((category) =>
    questions.filter((one) => one.category === category),
  )

/** Remarks at the head of the file. */
function headOf(language: Language, title: string, count: number, leftOut: string[]): string {
  const { t } = translator(language)
  const lines = [
    t('author.gift-head', { course: title, count }),
    ...(leftOut.length === 0 ? [] : [t('author.gift-left-out', { questions: leftOut.join(', ') })]),
  ]
  return lines.map((line) => `// ${line.replace(/\s+/g, ' ')}\n`).join('')
}
