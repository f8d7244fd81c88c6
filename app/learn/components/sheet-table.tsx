/** A table to fill in: a field in every cell, each named by its column and line; on a phone every line is a block of its own. */
import { longest } from '#app/domain/sheet/fields.ts'
import { useForeign } from '#app/items/use-foreign.ts'
import { useI18n } from '#app/i18n/i18n-context.tsx'
import { fieldId } from '#app/ui/field-frame.tsx'
import { shownText, type ControlProps } from './sheet-control.ts'

export function SheetTable({ field, language, form }: ControlProps) {
  const { t } = useI18n()
  const foreign = useForeign(language)
  const rows = Array.from({ length: field.rows }, (_, index) => index + 1)
  return (
    <table className="table close filled" aria-label={t('sheet.table-of', { label: field.label })}>
      <thead>
        <tr>
          <td />
          {field.columns.map((column) => (
            <th key={column} scope="col" {...foreign}>
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row} field={field} form={form} row={row} />
        ))}
      </tbody>
    </table>
  )
}

interface RowProps extends Pick<ControlProps, 'field' | 'form'> {
  row: number
}

function Row({ field, form, row }: RowProps) {
  const { formatNumber } = useI18n()
  return (
    <tr>
      <th scope="row">{formatNumber(row)}</th>
      {field.columns.map((column, index) => (
        <td key={column} data-column={column}>
          <CellField field={field} form={form} row={row} column={index + 1} />
        </td>
      ))}
    </tr>
  )
}

interface CellFieldProps extends RowProps {
  column: number
}

function CellField({ field, form, row, column }: CellFieldProps) {
  const { t } = useI18n()
  const name = `cell.${field.id}.${row}.${column}`
  const kept = Array.isArray(field.value) ? (field.value[row - 1]?.[column - 1] ?? '') : ''
  return (
    <input
      id={fieldId(name)}
      name={name}
      dir="auto"
      inputMode="text"
      maxLength={longest.table}
      autoComplete="off"
      aria-label={t('sheet.row', { column: field.columns[column - 1] ?? '', row })}
      defaultValue={shownText(form, name, kept)}
    />
  )
}
