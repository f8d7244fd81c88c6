/** One field of a sheet as its component says it. The node has passed the gate. */
import type { FieldKind, FieldText, SheetField } from '#app/domain/sheet/fields.ts'
import { listOf } from './selection.ts'
import { attributeOf, type TreeNode } from './tree.ts'

export function readFieldText(node: TreeNode): FieldText {
  const value = (property: string) => attributeOf(node, property)
  const list = (property: string) => (value(property) === '' ? [] : listOf(value(property), '|'))
  return {
    id: value('id'),
    kind: node.name === 'FieldTable' ? 'table' : (value('kind') as FieldKind),
    isRequired: value('required') !== 'no',
    label: value('label'),
    hint: value('hint'),
    choices: list('choices'),
    columns: list('columns'),
    rows: Number(value('rows') || '0'),
  }
}

/** The same without its words. */
export function withoutWords({ id, kind, isRequired, choices, columns, rows }: FieldText): SheetField {
  return { id, kind, isRequired, choices: choices.length, columns: columns.length, rows }
}
