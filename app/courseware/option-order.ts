/**
 * Learners' answers are letters: `b` is the second option of the version they were asked. Options in another order under
 * the same id would turn every `b` that was given into another answer, so the published order stays.
 */
import { linesOf } from '#app/items/item.ts'
import type { BuiltCourse } from './built-course.ts'
import type { Fault } from './fault.ts'
import { sentence } from './sentences.ts'

/** @param published HTML of the options in their order, by item version, in the course's first language */
export function optionOrderFaults(course: BuiltCourse, published: ReadonlyMap<string, string[]>): Fault[] {
  return course.items.flatMap(({ versionId, itemKey, texts, source }) => {
    const first = texts.find(({ text }) => text.language === course.structure.firstLanguage)
    const own = first === undefined ? [] : linesOf(first.text)
    const before = published.get(versionId) ?? []
    const moved = own.some((html, index) => before.includes(html) && before[index] !== html)
    return moved ? [{ ...source, code: 'option-order', message: sentence('option-order', itemKey) }] : []
  })
}
