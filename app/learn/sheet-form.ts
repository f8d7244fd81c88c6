/**
 * The fields of a sheet's form: `field.<id>.value` or `field.<id>.places[]`, cells of a table as `cell.<id>.<row>.<column>`,
 * and `field.<id>.replaces`: the entry that the page showed, so that what nobody touched is not sent as new.
 */
import * as z from 'zod/mini'
import type { GivenField } from '#app/domain/sheet/fields.ts'
import { longest } from '#app/domain/sheet/fields.ts'
import { idPattern } from '#app/platform/id-pattern.ts'

const EntryId = z.string().check(z.regex(idPattern))
const FieldId = z.string().check(z.regex(/^[a-z][a-z0-9-]{0,59}$/))
const Place = z.string().check(z.regex(/^[1-9]\d?$/))
const Words = z.string().check(z.maxLength(longest.text, 'errors.too-long'))
const Places = z.array(Place).check(z.maxLength(12))
const Cells = z.record(Place, z.record(Place, z.string().check(z.maxLength(longest.table, 'errors.too-long'))))

const Field = z.strictObject({
  replaces: z.optional(z.union([z.literal(''), EntryId])),
  value: z.optional(Words),
  places: z.optional(Places),
})

export const SheetForm = z.strictObject({
  field: z.optional(z.record(FieldId, Field)),
  cell: z.optional(z.record(FieldId, Cells)),
})

/** One field as it came in, by form or by script. */
export interface SentField extends GivenField {
  fieldId: string
  /** made where it was given; null: by form, whose page made none */
  id: string | null
  /** id of the entry that the page showed; null when it was empty */
  shown: string | null
}

export function sentFields({ field = {}, cell = {} }: z.output<typeof SheetForm>): SentField[] {
  return Object.entries(field).map(([fieldId, { replaces, value, places }]) => {
    return { fieldId, id: null, shown: replaces ? replaces : null, value, places, cells: cell[fieldId] }
  })
}

/** One field as a script sends it. */
export const FieldJson = z.strictObject({
  field: FieldId,
  id: EntryId,
  replaces: z.nullable(EntryId),
  value: z.optional(Words),
  letters: z.optional(Places),
  cells: z.optional(Cells),
})

export function sentFieldOf({ field, id, replaces, value, letters, cells }: z.output<typeof FieldJson>): SentField {
  return { fieldId: field, id, shown: replaces, value, places: letters, cells }
}
