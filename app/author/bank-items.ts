/** The items of an edition with where each is asked, and the choice among them. */
import type { CourseOutline, CourseStructure, ItemRef } from '#app/domain/course/structure.ts'
import { foldText } from '#app/domain/person/fold-text.ts'
import type { BankFilter, BankItem, ItemUse } from './components/author-view.ts'

export interface UsedItem extends ItemRef {
  uses: ItemUse[]
}

/** Every item once, in the order of the course. */
export function usedItems({ modules, tests }: CourseStructure, { activities }: CourseOutline): UsedItem[] {
  const asked = [
    ...modules.flatMap(({ lessons, quiz }) => [
      ...lessons.flatMap(({ id, checks }) =>
        checks.flatMap(({ items }) => items.map((item) => use(item, 'check', id, activities))),
      ),
      ...(quiz === null ? [] : quiz.items.map((item) => use(item, 'quiz', quiz.id, activities))),
    ]),
    ...tests.flatMap(({ id, items }) => items.map((item) => use(item, 'test', id, activities))),
  ]
  const byKey = new Map<string, UsedItem>()
  for (const { item, at } of asked) {
    const known = byKey.get(item.itemKey)
    if (known === undefined) byKey.set(item.itemKey, { ...item, uses: [at] })
    else known.uses.push(at)
  }
  return [...byKey.values()]
}

function use(item: ItemRef, kind: ItemUse['kind'], activityId: string, titles: Record<string, string>) {
  return { item, at: { kind, activityId, title: titles[activityId] ?? activityId } }
}

export function chosenItems(items: BankItem[], filter: BankFilter): BankItem[] {
  const { outcome, kind, difficulty, tag, lacking, words } = filter
  const sought = foldText(words ?? '').trim()
  return items.filter(
    (item) =>
      (outcome === undefined || item.outcome === outcome) &&
      (kind === undefined || item.kind === kind) &&
      (difficulty === undefined || (item.difficulty ?? 'none') === difficulty) &&
      (tag === undefined || item.tags.includes(tag)) &&
      (lacking === undefined || !item.languages.includes(lacking)) &&
      (sought === '' || foldText(`${item.words} ${item.itemKey}`).includes(sought)),
  )
}
