/** The item bank of a course: every item of the edition that new learners begin, and the choice among them. */
import type { Context } from '#app/context.server.ts'
import { listBankTexts } from '#app/data/item-bank.server.ts'
import type { SignedIn } from '#app/domain/access/actor.ts'
import type { Language } from '#app/domain/course/structure.ts'
import type { ItemText } from '#app/items/item.ts'
import { plainText } from '#app/items/plain-text.ts'
import { chosenItems, usedItems, type UsedItem } from './bank-items.ts'
import type { BankFilter, BankItem, BankView } from './components/author-view.ts'
import { getTaughtCourse, type TaughtCourse } from './taught-course.server.ts'

/** @throws NotFound for a course that is not hers */
export async function listBankItems(
  ctx: Context<SignedIn>,
  { courseSlug, filter }: { courseSlug: string; filter: BankFilter },
): Promise<BankView> {
  const taught = await getTaughtCourse(ctx, courseSlug)
  const { structure, id } = taught.edition
  const texts = await listBankTexts(ctx.db, id)
  const items = usedItems(structure, taught.outline).map((item) =>
    bankItem(ctx.language, taught, item, texts.get(item.itemVersionId) ?? new Map<Language, ItemText>()),
  )
  return {
    course: taught.view,
    items: chosenItems(items, filter),
    total: items.length,
    filter,
    outcomes: structure.outcomes.map((one) => ({ id: one, words: taught.outline.outcomes[one] ?? one })),
    kinds: [...new Set(items.map(({ kind }) => kind))],
    tags: [...new Set(items.flatMap(({ tags }) => tags))].sort(),
    languages: structure.languages,
  }
}

const longest = 140

function bankItem(
  wanted: Language,
  { edition, outline }: TaughtCourse,
  item: UsedItem,
  texts: ReadonlyMap<Language, ItemText>,
): BankItem {
  const { itemKey, outcome, marks, difficulty = null, tags = [], uses } = item
  const text = texts.get(wanted) ?? texts.get(edition.structure.firstLanguage) ?? [...texts.values()][0]
  const words = plainText(text?.promptHtml ?? '')
  return {
    itemKey,
    kind: text?.kind ?? 'single-choice',
    outcome,
    outcomeWords: outline.outcomes[outcome] ?? outcome,
    difficulty,
    tags,
    marks,
    words: words.length > longest ? `${words.slice(0, longest).trimEnd()}…` : words,
    language: text?.language ?? edition.structure.firstLanguage,
    languages: [...texts.keys()].sort(),
    uses,
  }
}
