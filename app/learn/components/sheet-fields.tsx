/**
 * The fields of a sheet, a view for each kind: plain inputs, so that everything works without a script and by keyboard. For the
 * script that saves as one goes see `item-fields.tsx`; here `[data-field]` takes the place of `[data-position]`, and
 * `[data-pause]` says after how many milliseconds without a key words that are being typed are saved.
 */
import type { ReactNode } from 'react'
import type { FieldKind } from '#app/domain/sheet/fields.ts'
import { longest } from '#app/domain/sheet/fields.ts'
import { useForeign } from '#app/items/use-foreign.ts'
import { useI18n } from '#app/i18n/i18n-context.tsx'
import type { Language } from '#app/i18n/locales.ts'
import { FieldMessage, fieldId } from '#app/ui/field-frame.tsx'
import type { FormState } from '#app/ui/form-state.ts'
import { SavedStatus } from './item-fields.tsx'
import { fieldName, shownText, type ControlProps } from './sheet-control.ts'
import { SheetTable } from './sheet-table.tsx'
import type { FieldView } from './sheet-view.ts'

export interface SheetFieldProps {
  field: FieldView
  /** of the words of the sheet */
  language: Language
  form: FormState
  disabled: boolean
}

/** Milliseconds without a key after which words are saved while they are being typed. */
const pause = 8000

export function SheetFieldView({ field, language, form, disabled }: SheetFieldProps) {
  const name = fieldName(field.id, field.kind)
  const Control = controls[field.kind]
  return (
    <fieldset
      className={form.errors[name] ? 'field sheet-field wrong' : 'field sheet-field'}
      data-field={field.id}
      data-pause={pause}
      disabled={disabled}
      aria-describedby={describedBy(field, form, name)}
    >
      <FieldLabel field={field} language={language} name={name} />
      <FieldMessage name={name} error={form.errors[name]} />
      <input type="hidden" name={`field.${field.id}.replaces`} value={field.entryId} />
      <input type="hidden" data-id value={field.nextId} />
      <Control field={field} language={language} form={form} name={name} />
      <SavedStatus savedAt={null} />
    </fieldset>
  )
}

function describedBy(field: FieldView, form: FormState, name: string): string | undefined {
  const ids = [field.hint !== '' && `${fieldId(name)}-h`, form.errors[name] && `${fieldId(name)}-e`]
  return ids.filter(Boolean).join(' ') || undefined
}

function FieldLabel({ field, language, name }: { field: FieldView; language: Language; name: string }) {
  const { t } = useI18n()
  const foreign = useForeign(language)
  const words = (
    <>
      <span {...foreign}>{field.label}</span>
      {!field.isRequired && <span className="quiet"> {t('ui.optional')}</span>}
    </>
  )
  const isOneControl = ['line', 'text', 'number', 'date'].includes(field.kind)
  return (
    <>
      <legend>{isOneControl ? <label htmlFor={fieldId(name)}>{words}</label> : words}</legend>
      {field.hint !== '' && (
        <p className="hint" id={`${fieldId(name)}-h`} {...foreign}>
          {field.hint}
        </p>
      )}
    </>
  )
}

function wiring({ field, form, name }: ControlProps) {
  return {
    id: fieldId(name),
    name,
    dir: 'auto' as const,
    maxLength: longest[field.kind],
    autoComplete: 'off',
    defaultValue: shownText(form, name, String(field.value)),
    'aria-invalid': form.errors[name] ? true : undefined,
  }
}

function LongWords(props: ControlProps) {
  return <textarea {...wiring(props)} rows={6} inputMode="text" />
}

function Typed(props: ControlProps) {
  const { kind } = props.field
  if (kind === 'date') return <input {...wiring(props)} type="date" dir="ltr" />
  return kind === 'number' ? (
    <input {...wiring(props)} inputMode="decimal" size={14} className="mono" />
  ) : (
    <input {...wiring(props)} inputMode="text" />
  )
}

function Choices({ field, language, form, name }: ControlProps) {
  const foreign = useForeign(language)
  const isMany = field.kind === 'choices'
  const sent = isMany ? `${name}[]` : name
  const chosen = shownText(form, sent, [field.value].flat(2).join(',')).split(',')
  return (
    <ul className={field.kind === 'scale' ? 'options scale' : 'options'} {...foreign}>
      {field.choices.map((words, index) => (
        <li className="option" key={words}>
          <label>
            <input
              type={isMany ? 'checkbox' : 'radio'}
              id={index === 0 ? fieldId(name) : `${fieldId(name)}-${index + 1}`}
              name={sent}
              value={index + 1}
              defaultChecked={chosen.includes(String(index + 1))}
            />
            <span>{words}</span>
          </label>
        </li>
      ))}
    </ul>
  )
}

const controls: Record<FieldKind, (props: ControlProps) => ReactNode> = {
  line: Typed,
  text: LongWords,
  number: Typed,
  date: Typed,
  choice: Choices,
  choices: Choices,
  scale: Choices,
  table: SheetTable,
}
