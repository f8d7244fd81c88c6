/** What every field has around it: label, hint, message; and the ids that tie them together. */
import type { ReactNode } from 'react'
import { useI18n } from '#app/i18n/i18n-context.tsx'
import type { FieldError } from '#app/i18n/refusal.ts'
import type { FormState } from './form-state.ts'
import { Sign } from './sign.tsx'

export interface FramedField {
  name: string
  label: ReactNode
  form: FormState
  hint?: ReactNode
  optional?: boolean
}

/**
 * The id of a field's control; a summary links to it.
 * @param scope tells forms apart that have fields of the same name and stand on one page
 */
export function fieldId(name: string, scope = ''): string {
  return `f-${scope === '' ? '' : `${scope}-`}${errorKey(name).replace(/[^\w-]+/g, '-')}`
}

/** Errors carry the name without the brackets of a list. */
export function errorKey(name: string): string {
  return name.endsWith('[]') ? name.slice(0, -2) : name
}

/** The ids of hint and message, for `aria-describedby`; undefined when the field has neither. */
export function describedBy({ name, hint, form }: Pick<FramedField, 'name' | 'hint' | 'form'>): string | undefined {
  const ids = [hint !== undefined && `${fieldId(name)}-h`, form.errors[errorKey(name)] && `${fieldId(name)}-e`]
  return ids.filter(Boolean).join(' ') || undefined
}

export function FieldFrame({
  name,
  label,
  form,
  hint,
  optional = false,
  children,
}: FramedField & { children: ReactNode }) {
  const { t } = useI18n()
  const error = form.errors[errorKey(name)]
  return (
    <div className={error ? 'field wrong' : 'field'}>
      <label htmlFor={fieldId(name)}>
        {label}
        {optional && <span className="quiet"> {t('ui.optional')}</span>}
      </label>
      <FieldHint name={name}>{hint}</FieldHint>
      <FieldMessage name={name} error={error} />
      {children}
    </div>
  )
}

export function FieldHint({ name, children }: { name: string; children: ReactNode }) {
  if (children === undefined) return null
  return (
    <p className="hint" id={`${fieldId(name)}-h`}>
      {children}
    </p>
  )
}

export interface FieldMessageProps {
  name: string
  error: FieldError | undefined
  scope?: string
}

export function FieldMessage({ name, error, scope }: FieldMessageProps) {
  const { t } = useI18n()
  if (!error) return null
  return (
    <p className="error" id={`${fieldId(name, scope)}-e`}>
      <Sign name="triangle" />
      <span>
        <span className="away">{t('ui.error')} </span>
        {t(error.key, error.values)}
      </span>
    </p>
  )
}
