/** What a response declaration of QTI says: which values are right, and what each is worth. */
import { childOf, childrenOf, textOf, type Tag } from '../xml/read-xml.ts'

export interface Declared {
  isMultiple: boolean
  isNumber: boolean
  /** in the order written */
  right: string[]
  mapping: { value: string; worth: number; isCaseSensitive: boolean }[]
}

/** Null when the item does not declare it. */
export function declaredFor(item: Tag, interaction: Tag): Declared | null {
  const wanted = interaction.attributes['responseIdentifier']
  const found = childrenOf(item, 'responseDeclaration').find(({ attributes }) => attributes['identifier'] === wanted)
  if (found === undefined) return null
  const { cardinality, baseType } = found.attributes
  return {
    isMultiple: cardinality === 'multiple',
    isNumber: baseType === 'integer' || baseType === 'float',
    right: childrenOf(childOf(found, 'correctResponse'), 'value').map((value) => textOf(value).trim()),
    mapping: childrenOf(childOf(found, 'mapping'), 'mapEntry').map(({ attributes }) => ({
      value: (attributes['mapKey'] ?? '').trim(),
      worth: Number(attributes['mappedValue'] ?? '0') || 0,
      isCaseSensitive: attributes['caseSensitive'] === 'true',
    })),
  }
}

/**
 * Share of the marks of a value, 0 to 1: all of them for what is declared right; else, as the mapping weighs it beside what weighs
 * most there.
 */
export function shareOf({ right, mapping }: Declared, value: string): number {
  if (right.includes(value)) return 1
  const most = Math.max(0, ...mapping.map(({ worth }) => worth))
  const worth = mapping.find((entry) => entry.value === value)?.worth ?? 0
  return most === 0 || worth <= 0 ? 0 : worth / most
}
