/**
 * What becomes of a field that comes in: a page sends all its fields, also those that nobody touched, and may have been open
 * for hours while another device went on. Only what differs from what the page showed is new.
 */
import { sameFieldValue, type FieldValue } from './fields.ts'

export interface Entry {
  id: string
  fieldId: string
  value: FieldValue
}

/** The entry that counts of each field: the last one. @param entries the oldest first */
export function currentEntries<E extends Entry>(entries: E[]): Map<string, E> {
  return new Map(entries.map((entry) => [entry.fieldId, entry]))
}

/**
 * @param entries of this field, the oldest first
 * @param shown id of the entry that the page showed; null when it was empty
 * @param empty what the field holds before anything is given
 */
export function isNewValue(
  entries: Entry[],
  { value, shown }: { value: FieldValue; shown: string | null },
  empty: FieldValue,
): boolean {
  const valueShown = entries.find((entry) => entry.id === shown)?.value ?? empty
  const current = entries.at(-1)?.value ?? empty
  return !sameFieldValue(value, valueShown) && !sameFieldValue(value, current)
}
