/** What every control of a sheet's field knows. */
import type { FieldKind } from '#app/domain/sheet/fields.ts'
import type { Language } from '#app/i18n/locales.ts'
import type { FormState } from '#app/ui/form-state.ts'
import type { FieldView } from './sheet-view.ts'

export interface ControlProps {
  field: FieldView
  /** of the words of the sheet */
  language: Language
  form: FormState
  name: string
}

/** What was just sent and refused, or what is kept. */
export function shownText(form: FormState, name: string, kept: string): string {
  return Object.keys(form.values).length > 0 ? (form.values[name] ?? '') : kept
}

/** The name of the form's field that an error of a sheet's field stands at. */
export function fieldName(fieldId: string, kind: FieldKind): string {
  if (kind === 'table') return `cell.${fieldId}.1.1`
  return kind === 'choices' ? `field.${fieldId}.places` : `field.${fieldId}.value`
}
