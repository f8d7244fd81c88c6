/**
 * Another language of a course may lack texts, but what is there asks the same: the same checks, the same questions, the
 * same number of options in the same places, the same keys. The first language is the measure.
 */
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
    ['its component', componentOf[item.kind], componentOf[first.kind]],
    ['its outcome', item.outcome, first.outcome],
    ['the number of its options', String(item.optionCount), String(first.optionCount)],
    ['its marks', String(item.marks), String(first.marks)],
  ]
  const faults = pairs
    .filter(([, own, measure]) => own !== measure)
    .map(([what, , measure]) => difference(document, item, what, measure))
  if (faults.length > 0 || keyOf(item) === keyOf(first)) return faults
  return [difference(document, item, what(first), keyOf(first))]
}

function difference(document: ItemDocument, item: CompiledItem, what: string, measure: string): Fault {
  return faultIn(document, item, 'translation-item', item.id, what, measure)
}

function what(item: CompiledItem): string {
  return item.kind === 'numeric' ? 'the list of its numbers' : 'the place of its right options'
}

/** The key as an author would say it: `2nd`, or the numbers in their order. */
function keyOf({ solution }: CompiledItem): string {
  const place = (letter: string) => String(letter.charCodeAt(0) - 96)
  if (solution.kind === 'single-choice') return place(solution.key)
  if (solution.kind === 'multiple-response') return solution.keys.map(place).join(', ')
  return solution.cases
    .map(({ right, value, tolerance }) => {
      const by = tolerance.kind === 'relative' ? `${tolerance.by * 100}%` : String(tolerance.by)
      return `${right ? '[x]' : '[ ]'} ${value === null ? 'otherwise' : `${value} ± ${by}`}`
    })
    .join(', ')
}

const componentOf = {
  'single-choice': '<SingleChoice>',
  'multiple-response': '<MultipleResponse>',
  numeric: '<Numeric>',
} as const
