/** Fields that are ticked: one box, or one of a few in a row. */
import type { FieldProps } from './field.tsx'
import type { Choice } from './field.tsx'
import { describedBy, errorKey, fieldId, FieldHint, FieldMessage } from './field-frame.tsx'
import type { FormState } from './form-state.ts'

export interface CheckboxFieldProps extends Omit<FieldProps, 'value' | 'autoComplete' | 'optional'> {
  /** ticked while nothing has been sent */
  checked?: boolean
}

/** A box with its sentence. Sent as `on`. */
export function CheckboxField({ name, label, form, attributes, hint, checked = false }: CheckboxFieldProps) {
  const error = form.errors[errorKey(name)]
  return (
    <div className={error ? 'field wrong' : 'field'}>
      <FieldMessage name={name} error={error} />
      <div className="tick">
        <input
          type="checkbox"
          id={fieldId(name)}
          name={name}
          value="on"
          required={attributes?.[name]?.required}
          defaultChecked={wasSent(form) ? form.values[name] !== undefined : checked}
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy({ name, hint, form })}
        />
        <label htmlFor={fieldId(name)}>{label}</label>
      </div>
      <FieldHint name={name}>{hint}</FieldHint>
    </div>
  )
}

export interface RadioFieldProps extends Omit<FieldProps, 'autoComplete'> {
  choices: Choice[]
}

/** One of a few, all in sight. The summary leads to the first. */
export function RadioField({ name, label, form, attributes, hint, value, choices }: RadioFieldProps) {
  const error = form.errors[errorKey(name)]
  const chosen = form.values[name] ?? value
  return (
    <fieldset className={error ? 'field wrong' : 'field'} aria-describedby={describedBy({ name, hint, form })}>
      <legend>{label}</legend>
      <FieldHint name={name}>{hint}</FieldHint>
      <FieldMessage name={name} error={error} />
      <div className="row">
        {choices.map((choice, index) => (
          <div className="tick" key={choice.value}>
            <input
              type="radio"
              id={index === 0 ? fieldId(name) : `${fieldId(name)}-${index}`}
              name={name}
              value={choice.value}
              required={attributes?.[name]?.required}
              defaultChecked={choice.value === chosen}
            />
            <label htmlFor={index === 0 ? fieldId(name) : `${fieldId(name)}-${index}`} lang={choice.lang}>
              {choice.label}
            </label>
          </div>
        ))}
      </div>
    </fieldset>
  )
}

function wasSent(form: FormState): boolean {
  return Object.keys(form.values).length > 0 || Object.keys(form.errors).length > 0
}
