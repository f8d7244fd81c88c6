/**
 * Fields: label, hint, what is wrong, and the field, in this order and tied together. What was typed is kept (never a
 * password). The browser's own checks come from the form's schema.
 */
import type { ReactNode } from 'react'
import type { FieldAttributes, FormState } from './form-state.ts'
import { describedBy, errorKey, fieldId, FieldFrame } from './field-frame.tsx'

export interface FieldProps {
  /** as the form sends it; `answer.3.typed` is fine */
  name: string
  label: ReactNode
  form: FormState
  /** of the whole form, by name: what `fieldAttributes(schema)` gave */
  attributes?: Record<string, FieldAttributes>
  hint?: ReactNode
  /** says "optional" beside the label */
  optional?: boolean
  /** shown while nothing has been sent */
  value?: string
  autoComplete?: string
}

export interface TextFieldProps extends FieldProps {
  inputMode?: 'text' | 'decimal' | 'numeric' | 'email'
  /** a day, `2027-03-31`, chosen from a calendar where the browser has one */
  date?: boolean
  /** for codes and numbers: fixed-width letters, from left to right, no spelling marks */
  code?: boolean
  size?: number
}

/** One line of text, or an e-mail address where the schema asks for one. */
export function Field({ code = false, date = false, inputMode, size, autoComplete, ...field }: TextFieldProps) {
  const attributes = field.attributes?.[field.name]
  const type = date ? 'date' : (attributes?.type ?? 'text')
  return (
    <FieldFrame {...field}>
      <input
        {...wiring(field)}
        {...attributes}
        type={type}
        className={code ? 'mono' : undefined}
        dir={code || type === 'email' ? 'ltr' : 'auto'}
        spellCheck={code || type === 'email' ? false : undefined}
        inputMode={inputMode}
        size={size}
        autoComplete={autoComplete}
        defaultValue={field.form.values[field.name] ?? field.value}
      />
    </FieldFrame>
  )
}

/** Several lines of text. */
export function LongField({ rows = 6, ...field }: FieldProps & { rows?: number }) {
  return (
    <FieldFrame {...field}>
      <textarea
        {...wiring(field)}
        {...field.attributes?.[field.name]}
        rows={rows}
        dir="auto"
        defaultValue={field.form.values[field.name] ?? field.value}
      />
    </FieldFrame>
  )
}

export interface PasswordFieldProps extends Omit<FieldProps, 'value'> {
  autoComplete: 'current-password' | 'new-password'
}

/** A password: never shown again. */
export function PasswordField({ autoComplete, ...field }: PasswordFieldProps) {
  return (
    <FieldFrame {...field}>
      <input {...wiring(field)} {...field.attributes?.[field.name]} type="password" autoComplete={autoComplete} />
    </FieldFrame>
  )
}

export interface FileFieldProps extends Omit<FieldProps, 'value' | 'autoComplete' | 'attributes'> {
  /** media types to offer: `image/png,image/jpeg`; what was sent is judged by its bytes */
  accept: string
}

/** A file from the reader's machine. A refused one must be chosen again: browsers do not let a page fill it in. */
export function FileField({ accept, ...field }: FileFieldProps) {
  return (
    <FieldFrame {...field}>
      <input {...wiring(field)} type="file" accept={accept} required />
    </FieldFrame>
  )
}

export interface Choice {
  value: string
  label: string
  /** where the label is in another language than the page */
  lang?: string
}

export interface SelectFieldProps extends FieldProps {
  choices: Choice[]
  /** the words of an empty first choice; without it the first choice is chosen */
  placeholder?: string
}

/** One of many. */
export function SelectField({ choices, placeholder, autoComplete, ...field }: SelectFieldProps) {
  const required = field.attributes?.[field.name]?.required
  return (
    <FieldFrame {...field}>
      <select
        {...wiring(field)}
        required={required}
        autoComplete={autoComplete}
        defaultValue={field.form.values[field.name] ?? field.value}
      >
        {placeholder !== undefined && <option value="">{placeholder}</option>}
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value} lang={choice.lang}>
            {choice.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  )
}

function wiring(field: FieldProps) {
  const wrong = field.form.errors[errorKey(field.name)] !== undefined
  return {
    id: fieldId(field.name),
    name: field.name,
    'aria-invalid': wrong || undefined,
    'aria-describedby': describedBy(field),
  }
}
