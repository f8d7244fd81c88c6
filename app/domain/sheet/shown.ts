/** A sheet as it was handed in, in the order of its page; and its criteria with the marks they were given. */
import type { PageSegments } from '#app/domain/course/segments.ts'
import type { Sheet } from '#app/domain/course/structure.ts'
import { emptyValue, type FieldText, type FieldValue, type SheetField } from './fields.ts'

/** A field of a sheet as it was handed in. */
export interface HandedInField extends FieldText {
  value: FieldValue
}

export type HandedInPart = { kind: 'html'; html: string } | { kind: 'field'; field: HandedInField }

/** @param fields of the edition: what a page shows that the sheet does not have is left out */
export function partsGiven(
  { segments }: Pick<PageSegments, 'segments'>,
  fields: SheetField[],
  entries: { fieldId: string; value: FieldValue }[],
): HandedInPart[] {
  const values = new Map(entries.map(({ fieldId, value }) => [fieldId, value]))
  return segments.flatMap((segment): HandedInPart[] => {
    if (segment.kind === 'html') return [segment]
    const field = segment.kind === 'field' ? fields.find(({ id }) => id === segment.field.id) : undefined
    if (segment.kind !== 'field' || field === undefined) return []
    return [{ kind: 'field', field: { ...segment.field, value: values.get(field.id) ?? emptyValue(field) } }]
  })
}

export interface Criterion {
  id: string
  words: string
  maximum: number
  /** null while it is not marked */
  marks: number | null
}

export function criteriaOf(
  { rubric }: Pick<Sheet, 'rubric'>,
  page: Pick<PageSegments, 'rubric'>,
  review: { criteria: Record<string, number> } | null,
): Criterion[] {
  return rubric.map(({ id, marks }) => {
    return { id, words: page.rubric?.[id] ?? id, maximum: marks, marks: review?.criteria[id] ?? null }
  })
}
