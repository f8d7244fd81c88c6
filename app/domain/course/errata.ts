/** Corrections of keys that reached a published edition, as its page tells of them: when, and where the question is asked. */
import type { CourseOutline, CourseStructure } from './structure.ts'

export interface Erratum {
  at: string
  /** of the lessons, quizzes and tests that ask the question */
  titles: string[]
}

/** What the edition asks nowhere any more is left out. */
export function errataOf(
  structure: CourseStructure,
  { activities }: Pick<CourseOutline, 'activities'>,
  corrected: { itemKey: string; at: string }[],
): Erratum[] {
  return corrected.flatMap(({ itemKey, at }) => {
    const titles = askedAt(structure, itemKey).map((id) => activities[id] ?? id)
    return titles.length === 0 ? [] : [{ at, titles }]
  })
}

function askedAt({ modules, tests }: CourseStructure, itemKey: string): string[] {
  const asks = (items: { itemKey: string }[]) => items.some((item) => item.itemKey === itemKey)
  return [
    ...modules.flatMap(({ lessons, quiz }) => [
      ...lessons.flatMap(({ id, checks }) => (checks.some(({ items }) => asks(items)) ? [id] : [])),
      ...(quiz !== null && asks(quiz.items) ? [quiz.id] : []),
    ]),
    ...tests.flatMap(({ id, items }) => (asks(items) ? [id] : [])),
  ]
}
