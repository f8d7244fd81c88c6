/**
 * Another language of a course may lack texts, but what is there asks the same: the same checks, the same questions, the
 * same number of options in the same places, the same keys. The first language is the measure.
 */
import { keyWordsOf, writtenOf } from '#app/items/written.ts'
import type { CompiledItem } from './compiled-document.ts'
import type { Compiled, LessonDocument } from './course-documents.ts'
import { checksOf, faultIn, type CourseItem, type ItemDocument } from './course-items.ts'
import type { Fault } from './fault.ts'

/** The checks of a lesson, compared with those of the first language. */
export function compareLessons(lesson: Compiled<LessonDocument>, first: Compiled<LessonDocument>): Fault[] {
  const [own, measure] = [checksOf(lesson), checksOf(first)].map((checks) =>
    checks.map((check) => `${check.id} (${check.items.join(', ')})`).join('; '),
  )
  if (own === measure) return []
  const place = checksOf(lesson)[0] ?? { line: 1, column: 1 }
  return [faultIn(lesson, place, 'translation-check', measure || 'none')]
}

/** Every question of another language, compared with the same one of the first. */
export function compareItems(items: ReadonlyMap<string, CourseItem>, first: ReadonlyMap<string, CourseItem>): Fault[] {
  return [...items.values()].flatMap(({ item, document, pool }) => {
    const measure = first.get(item.id)
    if (!measure || (measure.pool === null) !== (pool === null)) {
      return [faultIn(document, item, 'translation-item-unknown', item.id)]
    }
    if (measure.pool !== pool) return [difference(document, item, 'its pool', measure.pool ?? '')]
    return compareItem(document, item, measure.item)
  })
}

function compareItem(document: ItemDocument, item: CompiledItem, first: CompiledItem): Fault[] {
  const pairs: [string, string, string][] = [
    ['its component', componentOf(item), componentOf(first)],
    ['its outcome', item.outcome, first.outcome],
    ['the number of its options', String(item.optionCount), String(first.optionCount)],
    ['its marks', String(item.marks), String(first.marks)],
    ['its difficulty', item.difficulty || 'none', first.difficulty || 'none'],
    ['its tags', item.tags.join(',') || 'none', first.tags.join(',') || 'none'],
  ]
  const faults = pairs
    .filter(([, own, measure]) => own !== measure)
    .map(([what, , measure]) => difference(document, item, what, measure))
  const [key, measure] = [item, first].map(({ solution }) => keyWordsOf(solution))
  if (faults.length > 0 || key === measure) return faults
  return [difference(document, item, writtenOf(first.kind).keyWords.name, measure!)]
}

function difference(document: ItemDocument, item: CompiledItem, what: string, measure: string): Fault {
  return faultIn(document, item, 'translation-item', item.id, what, measure)
}

const componentOf = ({ kind }: CompiledItem) => `<${writtenOf(kind).name}>`
