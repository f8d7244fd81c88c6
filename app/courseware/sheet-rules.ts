/**
 * The sheets of a course (worksheets, the final work, surveys): something to fill in, the same fields in every language, and
 * words for each criterion of the rubric.
 */
import type { FieldText } from '#app/domain/sheet/fields.ts'
import type { Compiled, SheetDocument } from './course-documents.ts'
import type { CourseFile } from './course-file.ts'
import { faultIn } from './course-items.ts'
import type { Fault } from './fault.ts'

/** Fields in the order of the page, each with its place. */
export function fieldsOf({ compiled }: Compiled<SheetDocument>) {
  return compiled.places.flatMap((place) => (place.kind === 'field' ? [place] : []))
}

/** Faults of one sheet, and of a translation against the first language. */
export function sheetFaults(
  sheet: Compiled<SheetDocument>,
  first: Compiled<SheetDocument> | undefined,
  course: CourseFile,
): Fault[] {
  const empty = fieldsOf(sheet).length === 0 ? [faultIn(sheet, { line: 1, column: 1 }, 'sheet-empty')] : []
  const compared = first === undefined || first === sheet ? [] : compareFields(sheet, first)
  return [...empty, ...rubricFaults(sheet, course), ...compared]
}

function rubricFaults(sheet: Compiled<SheetDocument>, course: CourseFile): Fault[] {
  const work = course['final-work']
  const ids = work?.id === sheet.key ? work.rubric.map(({ id }) => id) : []
  const words = sheet.head.rubric ?? {}
  return [
    ...ids
      .filter((id) => !Object.hasOwn(words, id))
      .map((id) => faultIn(sheet, sheet.at(['rubric']), 'rubric-words', id)),
    ...Object.keys(words)
      .filter((id) => !ids.includes(id))
      .map((id) => faultIn(sheet, sheet.at(['rubric', id]), 'rubric-unknown', id)),
  ]
}

function compareFields(sheet: Compiled<SheetDocument>, first: Compiled<SheetDocument>): Fault[] {
  const [own, measure] = [fieldsOf(sheet), fieldsOf(first)]
  const ids = (places: typeof own) => places.map(({ field }) => field.id).join(', ')
  if (ids(own) !== ids(measure)) return [faultIn(sheet, own[0] ?? { line: 1, column: 1 }, 'sheet-fields', ids(measure))]
  return own.flatMap((place, index) => {
    const difference = differenceOf(place.field, measure[index]!.field)
    return difference === null ? [] : [faultIn(sheet, place, 'sheet-field', place.field.id, ...difference)]
  })
}

/** What differs, and how it is in the first language. */
function differenceOf(own: FieldText, measure: FieldText): [string, string] | null {
  if (own.kind !== measure.kind) return ['its kind', measure.kind]
  if (own.isRequired !== measure.isRequired) return ['“required”', measure.isRequired ? 'yes' : 'no']
  if (own.choices.length !== measure.choices.length) return ['the number of its choices', `${measure.choices.length}`]
  if (own.columns.length !== measure.columns.length) return ['the number of its columns', `${measure.columns.length}`]
  return own.rows === measure.rows ? null : ['the number of its rows', `${measure.rows}`]
}
